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
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * A group that a member would like to have. Life: waits for an administrator, who agrees, and the group is founded with
 * the member as its facilitator, or refuses with a reason that the member reads.
 */
@Entity
@Table(name = "group_proposal")
public class GroupProposal {

    /** Where a proposal stands. */
    public enum State {
        /** Waits for an administrator. */
        WAITING,
        /** Became a group. */
        AGREED,
        /** Was refused with a reason. */
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "person_id")
    private long personId;

    @Column(name = "persona_id")
    private long personaId;

    @Column(name = "template")
    private String template;

    @Column(name = "name")
    private String name;

    @Column(name = "summary")
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private GroupKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.WAITING;

    @Column(name = "reason")
    private String reason;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected GroupProposal() {}

    /**
     * Proposes.
     *
     * @param personId who
     * @param personaId under which name
     * @param plan name, subject and template; the name as it may be kept
     * @param kind who will read
     * @param now the time
     */
    GroupProposal(long personId, long personaId, ProposeGroup plan, GroupKind kind, Instant now) {
        this.personId = personId;
        this.personaId = personaId;
        this.template = plan.template();
        this.name = plan.groupName();
        this.summary = plan.summary();
        this.kind = kind;
        this.proposedAt = now;
    }

    /**
     * Becomes a group.
     *
     * @param group the key of the group
     * @param now the time
     * @throws Conflict when another administrator decided already
     */
    void agree(long group, Instant now) {
        decide(State.AGREED, now);
        groupId = group;
    }

    /**
     * Is refused.
     *
     * @param why in words for the proposer
     * @param now the time
     * @throws Conflict when another administrator decided already
     */
    void refuse(String why, Instant now) {
        decide(State.REFUSED, now);
        reason = why;
    }

    /** Refuses a second decision before anything is made of it. */
    void requireWaiting() {
        if (state != State.WAITING) {
            throw new Conflict("group.propose.decided");
        }
    }

    private void decide(State decision, Instant now) {
        requireWaiting();
        state = decision;
        decidedAt = now;
    }

    long publicId() {
        return publicId;
    }

    long personId() {
        return personId;
    }

    long personaId() {
        return personaId;
    }

    String template() {
        return template;
    }

    String name() {
        return name;
    }

    String summary() {
        return summary;
    }

    GroupKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Long groupId() {
        return groupId;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
