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
 * One device on which a person is signed in. Life: started with the password (and the second factor where there is one),
 * used, and ended by the person, by a change of password, or by its time. Ended from elsewhere, its device gives the second
 * step again. The token itself is never kept.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** How long a sign-in lasts that ends with the browser. */
    static final Duration SHORT = Duration.ofHours(12);
    /** How long a sign-in lasts for who asked to stay signed in. */
    static final Duration LONG = Duration.ofDays(30);

    private static final int LONGEST_DEVICE = 120;
    private static final int HANDLE_LENGTH = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "device")
    private String device;

    @Column(name = "device_key")
    private String deviceKey;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "factor_at")
    private Instant factorAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For the persistence provider. */
    protected SignIn() {}

    SignIn(PersonId person, String token, String device, Instant now, Duration lasts) {
        this.personId = person.value();
        this.tokenHash = Tokens.sha256(token);
        this.device = device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
        this.startedAt = now;
        this.lastUsedAt = now;
        this.endsAt = now.plus(lasts);
    }

    /** The device, as a keyed hash: on it the second step is not asked again for a while. */
    void on(String key) {
        deviceKey = key;
    }

    /** The second factor was given on this device; from now on roles count here. */
    void factorGiven(Instant now) {
        factorAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    String deviceKey() {
        return deviceKey;
    }

    Long id() {
        return id;
    }

    /** Names the row in a form; a piece of a hash of 256 random bits says nothing. */
    String handle() {
        return tokenHash.substring(0, HANDLE_LENGTH);
    }

    SignInView view(Long current) {
        return new SignInView(handle(), device, startedAt, lastUsedAt, id.equals(current));
    }
}
