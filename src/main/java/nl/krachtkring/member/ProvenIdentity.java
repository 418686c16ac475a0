package nl.krachtkring.member;

import java.time.Duration;
import java.util.Optional;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Who somebody is at an organisation, as its token proved. Says nothing about an account here: the e-mail address only
 * saves typing.
 *
 * @param provider the key of the organisation
 * @param issuer who said so
 * @param subject by which the issuer knows her, and never somebody else
 * @param email her address there, where the organisation says that it is confirmed; null without
 * @param returnTo where she was, a path of this site; null for nowhere
 */
public record ProvenIdentity(String provider, String issuer, String subject, String email, String returnTo) {

    /** As long as somebody needs to sign in here in another way, or to fill in the form of a new account. */
    static final Duration VALID = Duration.ofMinutes(30);

    private static final int FIELDS = 5;
    private static final String PURPOSE = "proven-identity";

    String sealed(SealedFields fields) {
        return fields.seal(PURPOSE, VALID, provider, issuer, subject, email, returnTo);
    }

    static Optional<ProvenIdentity> open(SealedFields fields, String cookie) {
        return fields.open(PURPOSE, cookie)
                .filter(found -> found.size() == FIELDS)
                .map(found -> new ProvenIdentity(
                        found.get(0), found.get(1), found.get(2), orNull(found.get(3)), orNull(found.get(4))));
    }

    /** The same for the same person at the same issuer, and for nobody else; an issuer holds no line break. */
    String key() {
        return Tokens.sha256(issuer + "\n" + subject);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
