package nl.krachtkring.member;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.platform.ids.Tokens;

/**
 * The proof that the password was right, brought along to the page of the code. It names nobody that others know, lasts
 * ten minutes and ends when the password changes.
 *
 * @param account the public number of the account
 * @param expires in seconds since 1970
 * @param stay whether to stay signed in
 */
record PendingCode(long account, long expires, boolean stay) {

    private static final Duration VALID = Duration.ofMinutes(10);

    static PendingCode of(Person person, boolean stay, Instant now) {
        return new PendingCode(person.publicId(), now.plus(VALID).getEpochSecond(), stay);
    }

    static Optional<PendingCode> parse(String text, Instant now) {
        String[] parts = text == null ? new String[0] : text.split("\\.");
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            PendingCode pending =
                    new PendingCode(Long.parseLong(parts[0]), Long.parseLong(parts[1]), "1".equals(parts[2]));
            return Optional.of(pending).filter(found -> found.expires() > now.getEpochSecond());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String signed(SealedSecrets secrets, Person person) {
        String text = account + "." + expires + "." + (stay ? "1" : "0");
        return text + "." + secrets.hash("pending", text + ":" + person.passwordHash());
    }

    boolean isSignedAs(String text, SealedSecrets secrets, Person person) {
        return Tokens.same(signed(secrets, person), text);
    }
}
