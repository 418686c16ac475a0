package nl.krachtkring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.DutchTime;

/**
 * The rounds of a discussion in which colleagues think along about a case. Life: it begins with asking on; who brought the case or
 * a facilitator ends each round, or its last day does; when she said what she takes with her it is over.
 */
@Entity
@Table(name = "consultation")
class Consultation {

    /** Days end where the readers live. */
    static final ZoneId ZONE = DutchTime.ZONE;

    /** In days; a round that takes longer is one that nobody remembers. */
    static final int LONGEST = 60;

    @Id
    @Column(name = "discussion_id")
    private long discussionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "round")
    private Round round = Round.CLARIFYING;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "done_at")
    private Instant doneAt;

    /** For the persistence provider. */
    protected Consultation() {}

    Consultation(long discussionId) {
        this.discussionId = discussionId;
    }

    /**
     * Ends the round that somebody saw open, and opens the next.
     *
     * @param seen the round that she wants to end
     * @param now the time
     * @throws Conflict when another one is open by now, or none
     */
    void end(Round seen, Instant now) {
        if (seen != round || round.isOver()) {
            throw new Conflict("discussion.round.conflict");
        }
        round = round.next();
        closesAt = null;
        doneAt = round.isOver() ? now : null;
    }

    /**
     * Lets the open round end by itself when a day is over.
     *
     * @param day the last day, today or later; null for no such day
     * @param now the time
     * @throws RuleViolation of field {@code lastDay} when the day is over or too far
     * @throws Conflict when what is open doesn't end by itself
     */
    void endAfter(LocalDate day, Instant now) {
        if (!round.isForColleagues()) {
            throw new Conflict("discussion.round.conflict");
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST)))) {
            throw new RuleViolation("lastDay", "discussion.round.lastDay.range", LONGEST);
        }
        closesAt = day == null ? null : day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** Whether the last day of the open round is over. */
    boolean isDue(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    long discussionId() {
        return discussionId;
    }

    Round round() {
        return round;
    }

    /** The day on which it was over; null until then. */
    LocalDate doneOn() {
        return doneAt == null ? null : LocalDate.ofInstant(doneAt, ZONE);
    }

    /** The last day of the open round; null without one. */
    LocalDate lastDay() {
        return closesAt == null ? null : LocalDate.ofInstant(closesAt, ZONE).minusDays(1);
    }
}
