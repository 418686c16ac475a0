package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.member.Totp;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.content.FrontMatter;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.settings.Settings;

/** The front door of the demo. Where the demo is off, everything here is absent. */
@Singleton
public class DemoDoor {

    private final Settings settings;
    private final DemoFiles files;
    private final DemoMarks marks;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param settings whether the demo is on
     * @param files the accounts
     * @param marks who they are
     * @param clock the time
     */
    @Inject
    public DemoDoor(Settings settings, DemoFiles files, DemoMarks marks, Clock clock) {
        this.settings = settings;
        this.files = files;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * The accounts that have a card.
     *
     * @return in the order of the file
     * @throws NotFound without the demo
     */
    public List<DemoAccount> accounts() {
        requireDemo();
        return files.list("people", "people").stream()
                .flatMap(DemoDoor::account)
                .toList();
    }

    /**
     * The code that every code app of the demo shows now.
     *
     * @return six digits
     * @throws NotFound without the demo
     */
    public String code() {
        requireDemo();
        return Totp.code(DemoPeople.FACTOR, clock.instant());
    }

    /**
     * The password of everybody.
     *
     * @return the password
     * @throws NotFound without the demo
     */
    public String password() {
        requireDemo();
        return DemoPeople.PASSWORD;
    }

    /**
     * Who an account is, to sign in as that person.
     *
     * @param key the word of the person; only those with a card
     * @return the person
     * @throws NotFound without the demo, or for somebody without a card
     */
    public PersonId person(String key) {
        return accounts().stream()
                .filter(account -> account.key().equals(key))
                .findFirst()
                .flatMap(account -> marks.person(account.key()))
                .orElseThrow(NotFound::new);
    }

    private void requireDemo() {
        if (!settings.isDemo()) {
            throw new NotFound();
        }
    }

    private static Stream<DemoAccount> account(FrontMatter person) {
        return person.group("card").stream()
                .map(card -> new DemoAccount(
                        person.required("key"),
                        person.required("email"),
                        person.required("name"),
                        card.required("can"),
                        card.texts("steps"),
                        !person.texts("roles").isEmpty()
                                || !person.texts("moderates").isEmpty()));
    }
}
