package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of link that this room mails: works once, in time, for what it was made for, and not when it was made up. */
class MailLinksTest extends RepositoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Origin HERE = new Origin("203.0.113.1", null, "Firefox");
    private static final String ANNA = "anna@voorbeeld.example";

    private final Hours clock = new Hours();
    private AccountRoom room;
    private BadgeRoom badges;
    private PersonId anna;

    /** A kind of link: how long it works, how one comes to be mailed, and whether using it does something. */
    enum Link {
        CONFIRM(Duration.ofDays(2)) {
            @Override
            void ask(MailLinksTest test) {
                String texts = test.room.registration().texts(DUTCH).mark();
                test.room
                        .registration()
                        .register(
                                new Register(
                                        "nieuw@voorbeeld.example",
                                        "Nieuw Hier",
                                        "elf fietsen bij de brug",
                                        true,
                                        true,
                                        false,
                                        Set.of(),
                                        texts,
                                        null,
                                        DUTCH,
                                        null),
                                HERE.network(),
                                "browser");
            }

            @Override
            boolean use(MailLinksTest test, String token) {
                return test.room
                        .registration()
                        .confirm(new ConfirmAccount(token, null, null, new RegistrantMark("browser", null)), HERE)
                        .isPresent();
            }
        },
        RESET(Duration.ofHours(1)) {
            @Override
            void ask(MailLinksTest test) {
                test.room.recovery().forgot(ANNA, null, HERE.network());
            }

            @Override
            boolean use(MailLinksTest test, String token) {
                try {
                    return test.room.recovery().renew(token, "elf fietsen bij de brug", HERE) != null;
                } catch (RuleViolation gone) {
                    assertEquals("member.reset.gone", gone.key());
                    return false;
                }
            }
        },
        CODE(MailedCode.VALID) {
            @Override
            void ask(MailLinksTest test) {
                test.room.codeByMail().ask(ANNA, false, null, HERE.network());
            }

            @Override
            boolean use(MailLinksTest test, String token) {
                return test.room.codeByMail().follow(token, HERE).isPresent();
            }
        },
        ADDRESS(Duration.ofDays(2)) {
            @Override
            void ask(MailLinksTest test) {
                test.room.emailChanges().begin(test.actor(), "anna@nieuw.example");
            }

            @Override
            boolean use(MailLinksTest test, String token) {
                long before = test.said();
                test.room.emailChanges().confirm(Actor.anonymous(), token);
                test.flushAndClear();
                return test.said() > before;
            }
        },
        BADGE(BadgeLink.VALID) {
            @Override
            void ask(MailLinksTest test) {
                test.badges.badges().ask(test.actor(), new AskBadge("PROFESSIONAL", "De Kiezel", null, null, null));
            }

            @Override
            boolean use(MailLinksTest test, String token) {
                return test.badges.byMail().confirm(token);
            }
        },
        ADMINISTRATOR(Duration.ofDays(2)) {
            @Override
            void ask(MailLinksTest test) {
                String token = test.room.tokens().issue(test.anna, MailPurpose.ADMINISTRATOR, null);
                Contact contact = test.room.people().get(test.anna).contact();
                test.room
                        .accountMails()
                        .send(contact, AccountMail.ADMINISTRATOR, "/beheerder-worden?sleutel=" + token, "");
            }

            @Override
            boolean use(MailLinksTest test, String token) {
                try {
                    return test.room.firstAdministrator().become(token, "Anna", "hash") != null;
                } catch (RuleViolation gone) {
                    assertEquals("member.administrator.gone", gone.key());
                    return false;
                }
            }
        };

        final Duration valid;

        Link(Duration valid) {
            this.valid = valid;
        }

        abstract void ask(MailLinksTest test);

        abstract boolean use(MailLinksTest test, String token);
    }

    @BeforeEach
    void somebody() {
        new Privacy(entities, clock, new ArrayList<>()).textsOfRegistration();
        badges = new BadgeRoom(entities, clock);
        room = badges.accounts();
        anna = room.person(ANNA, "Anna");
        PersonId tom = room.person("tom@voorbeeld.example", "Tom");
        badges.organisations().organisations().namedOrNew("De Kiezel");
        badges.organisations().contacts().load(Actor.system("test"), "De Kiezel", tom, "Teamleider");
        flushAndClear();
    }

    @ParameterizedTest
    @EnumSource
    void link_works_until_its_time_and_once(Link link) {
        String token = mailed(link);
        clock.pass(link.valid.minusSeconds(1));
        assertTrue(use(link, token));
        assertFalse(use(link, token), "used");
    }

    @ParameterizedTest
    @EnumSource
    void link_that_is_too_old_does_nothing(Link link) {
        String token = mailed(link);
        clock.pass(link.valid);
        assertFalse(use(link, token));
    }

    @ParameterizedTest
    @EnumSource
    void link_that_was_made_up_does_nothing(Link link) {
        String token = mailed(link);
        Stream.of(
                        null,
                        "",
                        "x",
                        "' OR 1=1 -- ",
                        token.substring(1),
                        token + "A",
                        token.toLowerCase(Locale.ROOT) + "-",
                        token.charAt(0) == 'A' ? "B" + token.substring(1) : "A" + token.substring(1))
                .forEach(forged -> assertFalse(use(link, forged), () -> link + " " + forged));
        assertTrue(use(link, token), "and leaves the real one as it was");
    }

    @Test
    void link_of_one_kind_does_nothing_elsewhere() {
        Map<Link, String> tokens = new TreeMap<>();
        Stream.of(Link.values()).forEach(link -> tokens.put(link, mailed(link)));
        tokens.forEach((made, token) -> Stream.of(Link.values())
                .filter(other -> other != made)
                .forEach(other -> assertFalse(use(other, token), () -> made + " used as " + other)));
    }

    private boolean use(Link link, String token) {
        boolean done = link.use(this, token);
        flushAndClear();
        return done;
    }

    private String mailed(Link link) {
        int before = room.mails().size();
        link.ask(this);
        flushAndClear();
        List<String> mails = room.mails();
        return mails.get(before).replaceAll("(?s).*sleutel=(\\S+).*", "$1");
    }

    private Actor actor() {
        return room.actor(room.signIns().start(anna, false, "Firefox"));
    }

    /** How many mailboxes said yes to another address. */
    private long said() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(old_confirmed_at) + COUNT(new_confirmed_at)"
                                + " FROM email_change WHERE outcome IN ('WAITING', 'DONE')")
                        .getSingleResult())
                .longValue();
    }
}
