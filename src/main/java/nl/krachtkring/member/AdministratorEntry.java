package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.platform.access.RuleViolation;

/** What the first administrator does at the page of the link: name and password, and then in. */
@Singleton
public class AdministratorEntry {

    private final FirstAdministrator first;
    private final Passwords passwords;
    private final SigningIn signingIn;

    /**
     * For the container.
     *
     * @param first the link
     * @param passwords hashes the password
     * @param signingIn lets in
     */
    @Inject
    public AdministratorEntry(FirstAdministrator first, Passwords passwords, SigningIn signingIn) {
        this.first = first;
        this.passwords = passwords;
        this.signingIn = signingIn;
    }

    /**
     * Whether a link may still be used.
     *
     * @param token from the mail or the log
     * @return false when it is used, too old or wrong
     */
    public boolean isOpen(String token) {
        return first.owner(token).isPresent();
    }

    /**
     * Becomes administrator.
     *
     * @param token from the mail or the log
     * @param name the public name
     * @param password the password
     * @param origin from where
     * @return signed in, with the second step still to set up
     * @throws RuleViolation beside the field that is wrong
     */
    public SignInStep enter(String token, String name, String password, Origin origin) {
        Person owner = first.owner(token).orElseThrow(() -> new RuleViolation("password", "member.administrator.gone"));
        Names.clean(name);
        PasswordPolicy.check(password, List.of(owner.email(), name));
        return signingIn.afterProof(first.become(token, name, passwords.hash(password)), false, origin);
    }
}
