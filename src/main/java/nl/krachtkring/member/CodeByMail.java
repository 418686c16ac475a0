package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.Tokens;

/**
 * The way in without a password: six digits by mail. The answers and their time are the same for an address without an
 * account. Who must give a second step gives it after this too.
 */
@Singleton
public class CodeByMail {

    private static final int BITS = 256;
    private static final String FIELD = "code";

    private final People people;
    private final MailedCodes codes;
    private final Personas personas;
    private final Guesses guesses;
    private final Attempts attempts;
    private final SigningIn signingIn;
    private final SealedSecrets secrets;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param codes keeps what was mailed
     * @param personas names
     * @param guesses counts mails
     * @param attempts counts tries
     * @param signingIn goes on after it
     * @param secrets keyed hashes
     */
    @Inject
    public CodeByMail(
            People people,
            MailedCodes codes,
            Personas personas,
            Guesses guesses,
            Attempts attempts,
            SigningIn signingIn,
            SealedSecrets secrets) {
        this.people = people;
        this.codes = codes;
        this.personas = personas;
        this.guesses = guesses;
        this.attempts = attempts;
        this.signingIn = signingIn;
        this.secrets = secrets;
    }

    /**
     * Mails a code to an address that has an account; the answer is the same without one.
     *
     * @param email what was typed
     * @param stay whether to stay signed in
     * @param returnTo where she was, a path of this site; null for nowhere
     * @param network from where
     * @return what her browser holds until the digits are typed
     * @throws RuleViolation of field {@code email} when it is no address
     */
    public String ask(String email, boolean stay, String returnTo, String network) {
        Emails.check(email);
        String key = secrets.hash("mailed-code-account", Emails.key(email));
        AskedCode asked = new AskedCode(Tokens.random(BITS), key, returnTo, stay);
        EvenTime.atLeast(EvenTime.MAILS, () -> {
            if (guesses.take("code-mail:" + Emails.key(email), network, Guesses.MAILS)) {
                codes.issue(email, asked);
            }
        });
        return asked.handle();
    }

    /**
     * Takes the digits.
     *
     * @param handle as {@link #ask} gave it
     * @param typed six digits; spaces don't matter
     * @param origin from where
     * @return she is in, or the second step is asked
     * @throws RuleViolation of field {@code code} when not
     */
    public SignInStep enter(String handle, String typed, Origin origin) {
        MailedCode asked = codes.find(handle).orElseThrow(() -> new RuleViolation(FIELD, "member.mailCode.expired"));
        String subject = attempts.take(FIELD, "mailed-code:" + asked.accountKey(), Optional.empty(), origin);
        String digits = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        MailedCode used =
                codes.use(handle, digits).orElseThrow(() -> new RuleViolation(FIELD, "member.mailCode.wrong"));
        attempts.forget(subject);
        return goOn(used, origin).step();
    }

    /**
     * Whose link it is, without using it.
     *
     * @param link from the mail
     * @return her public name; empty when the link is used, too old or wrong
     */
    public Optional<String> waiting(String link) {
        return codes.waiting(link)
                .flatMap(code -> personas.publicPersona(code.person()))
                .map(Persona::name);
    }

    /**
     * Signs in by the link beside the digits, in whatever browser the mail opens.
     *
     * @param link from the mail
     * @param origin from where
     * @return signed in or the second step, and where she was; empty when the link is used, too old or wrong
     */
    public Optional<Confirmed> follow(String link, Origin origin) {
        return codes.follow(link).map(code -> goOn(code, origin));
    }

    private Confirmed goOn(MailedCode code, Origin origin) {
        Person person = people.get(code.person());
        if (person.state() == PersonState.ERASED) {
            throw new RuleViolation(FIELD, "member.mailCode.expired");
        }
        return new Confirmed(signingIn.afterProof(person, code.stays(), origin), code.returnTo());
    }
}
