package nl.krachtkring.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A name under which a person is seen. Life: the public one comes with the account, others with a group where the person
 * chose another name; it may be renamed and outlives its person as "voormalig deelnemer".
 */
@Entity
@Table(name = "persona")
public class Persona {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "name")
    private String name;

    @Column(name = "skeleton")
    private String skeleton;

    /** True or null, never false: the unique key allows one public persona a person. */
    @Column(name = "public_one")
    private Boolean publicOne;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected Persona() {}

    Persona(PersonId person, String name, boolean isPublic, Instant now) {
        this.publicId = PublicIds.next();
        this.personId = person.value();
        this.name = name;
        this.skeleton = Names.skeleton(name);
        this.publicOne = isPublic ? Boolean.TRUE : null;
        this.createdAt = now;
    }

    /** Takes another name; what was written before follows it. */
    void rename(String other) {
        name = other;
        skeleton = Names.skeleton(other);
    }

    /** For names that were written before skeletons were kept. */
    void keepSkeleton() {
        skeleton = Names.skeleton(name);
    }

    PersonaId id() {
        return new PersonaId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return name;
    }

    /** As its person sees it in a list of her names. */
    OwnName own() {
        return new OwnName(publicId, name, publicOne != null);
    }
}
