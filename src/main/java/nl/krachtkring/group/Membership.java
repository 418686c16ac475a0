package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody belongs to a group under one name. Life: begins by joining freely or by an accepted request; ends by leaving,
 * and then the row is gone. What was written stays under its name.
 */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "persona_id")
    private long personaId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private MembershipRole role;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "hello_closed_at")
    private Instant helloClosedAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected Membership() {}

    /**
     * Begins.
     *
     * @param groupId the group
     * @param personId the person
     * @param personaId the name in this group
     * @param role as what
     * @param now the time
     */
    Membership(long groupId, long personId, long personaId, MembershipRole role, Instant now) {
        this.groupId = groupId;
        this.personId = personId;
        this.personaId = personaId;
        this.role = role;
        this.joinedAt = now;
    }

    /** Looks after the group from now on. */
    void lead() {
        role = MembershipRole.FACILITATOR;
    }

    /** Is asked no more to say hello; doing it twice is doing it once. */
    void closeHello(Instant now) {
        if (helloClosedAt == null) {
            helloClosedAt = now;
        }
    }

    boolean isHelloClosed() {
        return helloClosedAt != null;
    }

    /**
     * The group.
     *
     * @return its key
     */
    public long groupId() {
        return groupId;
    }

    /**
     * Who it is.
     *
     * @return the key of the person
     */
    public long personId() {
        return personId;
    }

    /**
     * The name in this group.
     *
     * @return the key of a persona
     */
    public long personaId() {
        return personaId;
    }

    /**
     * As what.
     *
     * @return member or facilitator
     */
    public MembershipRole role() {
        return role;
    }
}
