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
 * Who somebody is at an organisation. Life: waits with a new account until its address is confirmed, or is linked at once
 * by who is signed in; used to sign in; removed by its owner. Once linked it opens one account and no other.
 */
@Entity
@Table(name = "linked_identity")
public class LinkedIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "provider")
    private String provider;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "linked_hash")
    private String linkedHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    /** For the persistence provider. */
    protected LinkedIdentity() {}

    LinkedIdentity(PersonId person, ProvenIdentity proven, Instant now) {
        this.publicId = PublicIds.next();
        this.personId = person.value();
        this.provider = proven.provider();
        this.issuer = proven.issuer();
        this.subject = proven.subject();
        this.askedAt = now;
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Long id() {
        return id;
    }

    /** Whether it opens the account; only {@link LinkedIdentities} makes it so, in one statement that the database guards. */
    boolean isLinked() {
        return linkedAt != null && linkedHash != null;
    }

    String provider() {
        return provider;
    }

    ProvenIdentity proven() {
        return new ProvenIdentity(provider, issuer, subject, null, null);
    }

    IdentityView view(String name) {
        return new IdentityView(publicId, provider, name, linkedAt, lastUsedAt);
    }
}
