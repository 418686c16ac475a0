package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** What a person changes on the page about their own privacy; giving and withdrawing take one press each. */
@Singleton
public class MyPrivacyService {

    private static final String CHANNEL = "my-privacy";

    private final Consents consents;
    private final MailPreference mail;

    @Inject
    MyPrivacyService(Consents consents, MailPreference mail) {
        this.consents = consents;
        this.mail = mail;
    }

    /**
     * Gives a consent to the text that stands on the page.
     *
     * @param actor who, signed in
     * @param purpose for what
     * @param language of the page
     * @param shown the hash of the text that stood there
     * @throws NotFound for a purpose that members aren't asked
     * @throws nl.krachtkring.platform.access.RuleViolation when another text is asked now
     */
    @Transactional
    public void give(Actor actor, Purpose purpose, Locale language, String shown) {
        requireOfMembers(purpose);
        ConsentText text = consents.asShown(purpose, language, shown);
        consents.give(actor.person(), purpose, text.version(), CHANNEL);
    }

    /**
     * Withdraws a consent; its effect is there when this returns.
     *
     * @param actor who, signed in
     * @param purpose for what
     * @throws NotFound for a purpose that members aren't asked
     */
    @Transactional
    public void withdraw(Actor actor, Purpose purpose) {
        requireOfMembers(purpose);
        consents.withdraw(actor.person(), purpose, CHANNEL);
    }

    /**
     * Makes all mail neutral, or no longer.
     *
     * @param actor who, signed in
     * @param discreet whether mail is neutral from now on
     */
    @Transactional
    public void chooseMail(Actor actor, boolean discreet) {
        mail.choose(actor.person(), discreet);
    }

    private static void requireOfMembers(Purpose purpose) {
        if (!Purpose.ofMembers().contains(purpose)) {
            throw new NotFound();
        }
    }
}
