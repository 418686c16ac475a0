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
 * Somebody asks to join a group. Life: asked with an answer to the group's question; a facilitator accepts it, and a
 * membership begins, or refuses it, or the person takes it back; then the person may ask again. When a facilitator ends a
 * membership, the row keeps when and why, whatever is asked, refused or taken back after it: coming back goes by asking,
 * until a facilitator lets her in or invites her herself.
 */
@Entity
@Table(name = "join_request")
public class JoinRequest {

    /** Where a request stands. */
    public enum State {
        /** Waits for a facilitator. */
        ASKED,
        /** Became a membership. */
        ACCEPTED,
        /** Was refused. */
        REFUSED,
        /** Was taken back by who asked. */
        WITHDRAWN,
        /** A facilitator ended the membership. */
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "persona_id")
    private long personaId;

    @Column(name = "answer")
    private String answer;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected JoinRequest() {}

    /**
     * Asks for the first time.
     *
     * @param groupId the group
     * @param personId who asks
     */
    JoinRequest(long groupId, long personId) {
        this.groupId = groupId;
        this.personId = personId;
    }

    /**
     * Asks, for the first time or again after a refusal.
     *
     * @param persona the name in this group
     * @param words the answer to the group's question; may be null
     * @param now the time
     */
    void ask(long persona, String words, Instant now) {
        personaId = persona;
        answer = words;
        state = State.ASKED;
        askedAt = now;
        decidedAt = null;
    }

    /**
     * Lets the person in.
     *
     * @param now the time
     * @throws Conflict when somebody else decided already
     */
    void accept(Instant now) {
        decide(State.ACCEPTED, now);
        forgetTheEnd();
    }

    /**
     * Comes in by an invitation: what waits is answered, and what a facilitator ended begins again.
     *
     * @param now the time
     */
    void comeIn(Instant now) {
        state = State.ACCEPTED;
        decidedAt = now;
        forgetTheEnd();
    }

    private void forgetTheEnd() {
        endedAt = null;
        reason = null;
    }

    /**
     * Doesn't let the person in.
     *
     * @param now the time
     * @throws Conflict when somebody else decided already
     */
    void refuse(Instant now) {
        decide(State.REFUSED, now);
    }

    /**
     * Takes it back.
     *
     * @param now the time
     * @throws Conflict when a facilitator decided already
     */
    void withdraw(Instant now) {
        decide(State.WITHDRAWN, now);
        answer = null;
    }

    /**
     * Keeps why a facilitator ended the membership.
     *
     * @param persona the name in this group
     * @param why in words for the person
     * @param now the time
     */
    void end(long persona, String why, Instant now) {
        personaId = persona;
        askedAt = askedAt == null ? now : askedAt;
        state = State.ENDED;
        reason = why;
        answer = null;
        decidedAt = now;
        endedAt = now;
    }

    private void decide(State decision, Instant now) {
        if (state == State.WITHDRAWN) {
            throw new Conflict("group.request.withdrawn");
        }
        if (state != State.ASKED) {
            throw new Conflict("group.request.decided");
        }
        state = decision;
        decidedAt = now;
    }

    /**
     * The primary key.
     *
     * @return null until stored
     */
    public Long id() {
        return id;
    }

    /**
     * The number in forms.
     *
     * @return 15 digits
     */
    public long publicId() {
        return publicId;
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
     * Who asks.
     *
     * @return the key of the person
     */
    public long personId() {
        return personId;
    }

    /**
     * The name for this group.
     *
     * @return the key of a persona
     */
    public long personaId() {
        return personaId;
    }

    /**
     * What was answered to the group's question.
     *
     * @return the words; may be null
     */
    public String answer() {
        return answer;
    }

    /**
     * Why a facilitator ended the membership.
     *
     * @return the words; null unless it was ended and hasn't begun again
     */
    public String reason() {
        return reason;
    }

    /**
     * Where it stands.
     *
     * @return never null
     */
    public State state() {
        return state;
    }

    /**
     * When a facilitator ended the membership.
     *
     * @return the moment; null for who was never sent away, or let in again since
     */
    public Instant endedAt() {
        return endedAt;
    }

    /**
     * When it was asked last.
     *
     * @return the moment
     */
    public Instant askedAt() {
        return askedAt;
    }
}
