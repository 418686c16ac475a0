package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.audit.AuditTrail;

/**
 * Lets votes follow the clock. A job looks every minute, and everyone who reads a vote or leaves the group makes it look
 * first; so a vote has its outcome on the minute, whoever comes by.
 */
@Singleton
public class DoorClosing {

    private static final Duration DRAFT = Duration.ofDays(1);

    private final GuestRepository guests;
    private final DoorSubjects subjects;
    private final Answers answers;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param guests the rows
     * @param subjects discussions and meetings
     * @param answers tells people that something waits
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public DoorClosing(GuestRepository guests, DoorSubjects subjects, Answers answers, AuditTrail audit, Clock clock) {
        this.guests = guests;
        this.subjects = subjects;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The votes that live now.
     *
     * @return their numbers
     */
    @Transactional
    public List<Long> live() {
        guests.forgetDrafts(clock.instant().minus(DRAFT));
        return guests.live(null);
    }

    /**
     * Brings the votes of one group up to now.
     *
     * @param group its key
     */
    @Transactional
    public void settle(long group) {
        guests.live(group).forEach(this::settleOne);
    }

    /**
     * Brings one vote up to now. Doing it twice, or twice at once, is doing it once.
     *
     * @param publicId its number
     */
    @Transactional
    public void settleOne(long publicId) {
        Optional<GuestProposal> found =
                guests.alone(publicId).filter(p -> p.state().isLive());
        found.ifPresent(proposal -> settle(proposal, clock.instant()));
    }

    /** Brings a vote that is held alone up to now. */
    void settle(GuestProposal proposal, Instant now) {
        if (proposal.isDue(now)) {
            close(proposal, now);
        } else if (guests.cast(proposal, GuestVote.NO) > 0) {
            talk(proposal, now);
        } else {
            proposal.goOn(now);
        }
    }

    private void talk(GuestProposal proposal, Instant now) {
        if (proposal.state() == GuestState.OPEN) {
            proposal.talk(now);
            guests.facilitators(proposal.groupId())
                    .forEach(person -> answers.tell(person, "group.mail.talk", "/mijn#deur"));
        }
    }

    private void close(GuestProposal proposal, Instant now) {
        boolean possible = guests.cast(proposal, GuestVote.NO) == 0
                && subjects.of(proposal.what()).filter(Visited::open).isPresent();
        proposal.close(guests.cast(proposal, GuestVote.YES), possible, now);
        guests.forgetBallots(proposal);
        audit.record(
                Actor.system("door"),
                proposal.state() == GuestState.ADMITTED ? "group.guest.admit" : "group.guest.decline",
                "GROUP",
                proposal.groupId(),
                null);
        if (proposal.state() == GuestState.ADMITTED) {
            answers.tell(proposal.guestPersonId(), "group.mail.guest", "/mijn#deur");
        }
    }

    /** Whether the members can still let somebody in to it. */
    boolean isOpen(Visit what) {
        return subjects.of(what).filter(Visited::open).isPresent();
    }
}
