package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A key that a device keeps for a person. Life: added by who is signed in, used to sign in or as the second step, each
 * time with a counter that only goes up, and removed by its owner.
 */
@Entity
@Table(name = "passkey")
public class Passkey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "name")
    private String name;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    /** For the persistence provider. */
    protected Passkey() {}

    Passkey(PersonId person, String name, PasskeyProof.Key key, Instant now) {
        this.publicId = PublicIds.next();
        this.personId = person.value();
        this.name = name;
        this.credentialId = key.credential();
        this.publicKey = key.publicKey();
        this.signCount = key.count();
        this.backupEligible = key.backupEligible();
        this.createdAt = now;
    }

    /** Notes a use; the next one must count further. */
    void used(long count, Instant now) {
        signCount = count;
        lastUsedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PasskeyProof.Key key() {
        return new PasskeyProof.Key(credentialId, publicKey, signCount, backupEligible);
    }

    String credentialId() {
        return credentialId;
    }

    PasskeyView view() {
        return new PasskeyView(publicId, name, createdAt, lastUsedAt);
    }
}
