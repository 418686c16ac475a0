package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Six digits that were mailed to sign in with, and the link beside them. Life: asked for in a browser, which holds the
 * handle; tried a few times; used once, by the digits in that browser or by the link in any; or expired after ten
 * minutes. One that was asked for an address without an account is a row like another and never fits.
 */
@Entity
@Table(name = "sign_in_code")
public class MailedCode {

    /** How long the digits and the link work. */
    static final Duration VALID = Duration.ofMinutes(10);
    /** How often digits may be tried: five in a million, with room for mistakes in typing. */
    static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "handle_hash")
    private String handleHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "account_key")
    private String accountKey;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "stay")
    private boolean stay;

    @Column(name = "tries")
    private int tries;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For the persistence provider. */
    protected MailedCode() {}

    MailedCode(Person person, AskedCode asked, String codeHash, String link, Instant now) {
        this.personId = person == null ? null : person.id().value();
        this.handleHash = Tokens.sha256(asked.handle());
        this.accountKey = asked.accountKey();
        this.returnTo = asked.returnTo();
        this.stay = asked.stay();
        this.codeHash = codeHash;
        this.linkHash = Tokens.sha256(link);
        this.expiresAt = now.plus(VALID);
    }

    /** Counts a try; whether the digits fit and may still be tried. */
    boolean fits(String hash) {
        tries++;
        return Tokens.same(codeHash, hash) && tries <= TRIES && personId != null;
    }

    void use(Instant now) {
        usedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String accountKey() {
        return accountKey;
    }

    String returnTo() {
        return returnTo;
    }

    boolean stays() {
        return stay;
    }
}
