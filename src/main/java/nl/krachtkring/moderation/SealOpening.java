package nl.krachtkring.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * The wish to know who is behind a name. Life: asked by a moderator about a text, answered by a privacy officer, another
 * person; agreed, the two may look for three days and whom it is about is told; unanswered it lapses. It is kept for two
 * years after that, as the proof of what was done and why.
 */
@Entity
@Table(name = "seal_opening")
public class SealOpening {

    /** So long a wish waits; who is still worried after that asks again. */
    static final Duration WAITS = Duration.ofDays(14);

    /** So long the two may look: a weekend fits in. */
    static final Duration OPEN = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContributionKind kind;

    @Column(name = "contribution_id")
    private long contributionId;

    @Column(name = "persona_id")
    private long personaId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "why")
    private String why;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SealState state = SealState.ASKED;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "looks")
    private int looks;

    @Column(name = "running")
    private Boolean running = Boolean.TRUE;

    @Version
    @Column(name = "version")
    private int version;

    /**
     * Whom a wish is about.
     *
     * @param text the text that gave rise to it
     * @param name the name on the text
     * @param person who is behind it; never on a page
     */
    record About(ContributionRef text, PersonaId name, PersonId person) {}

    /** For the persistence provider. */
    protected SealOpening() {}

    SealOpening(About about, PersonId moderator, String why, Instant now) {
        this.kind = about.text().kind();
        this.contributionId = about.text().id();
        this.personaId = about.name().value();
        this.personId = about.person().value();
        this.askedBy = moderator.value();
        this.why = why;
        this.askedAt = now;
        this.endsAt = now.plus(WAITS);
    }

    /** The second person agrees: the two may look from now on. */
    void open(PersonId officer, String words, Instant now) {
        answer(SealState.OPENED, officer, words, now);
        endsAt = now.plus(OPEN);
    }

    /** The second person refuses: nothing is shown to anybody. */
    void refuse(PersonId officer, String words, Instant now) {
        answer(SealState.REFUSED, officer, words, now);
        endsAt = now;
        running = null;
    }

    private void answer(SealState next, PersonId officer, String words, Instant now) {
        if (state != SealState.ASKED || isOver(now)) {
            throw new Conflict("moderation.seal.late");
        }
        state = next;
        answeredBy = officer.value();
        answer = words;
        answeredAt = now;
    }

    /** One of the two looked. */
    void look() {
        looks++;
    }

    /** Puts it away once its time is over, so that another can be asked. */
    void putAway() {
        running = null;
    }

    /** Whether its time is over: lapsed without an answer, closed again, or refused. */
    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** What the policy needs to know of it. */
    SealPolicy.Facts facts(Instant now) {
        return new SealPolicy.Facts(
                new PersonId(personId),
                new PersonId(askedBy),
                answeredBy == null ? null : new PersonId(answeredBy),
                state,
                isOver(now));
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    ContributionRef text() {
        return new ContributionRef(kind, contributionId);
    }

    PersonaId name() {
        return new PersonaId(personaId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    String why() {
        return why;
    }

    Instant askedAt() {
        return askedAt;
    }

    SealState state() {
        return state;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int looks() {
        return looks;
    }
}
