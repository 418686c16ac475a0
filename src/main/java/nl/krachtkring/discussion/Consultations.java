package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.TalkWentOn;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Consultations go from round to round: by who brought the case, by a facilitator, or when a last day is over. */
@Singleton
public class Consultations {

    private static final String SUBJECT = "DISCUSSION";
    private static final Actor SYSTEM = Actor.system("consultation");

    private final DiscussionRepository repository;
    private final ConsultationRepository rounds;
    private final AuditTrail audit;
    private final OpenPages pages;
    private final Event<TalkWentOn> went;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param rounds their rounds
     * @param audit the log
     * @param pages those that are open
     * @param went tells that a round opened
     * @param clock the time
     */
    @Inject
    public Consultations(
            DiscussionRepository repository,
            ConsultationRepository rounds,
            AuditTrail audit,
            OpenPages pages,
            Event<TalkWentOn> went,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.audit = audit;
        this.pages = pages;
        this.went = went;
        this.clock = clock;
    }

    /**
     * The rounds of a discussion.
     *
     * @param actor who reads
     * @param publicId its number
     * @return as she sees them
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public ConsultationView of(Actor actor, long publicId) {
        DiscussionFacts facts = facts(key(publicId));
        Access.require(DiscussionPolicy.maySee(actor, facts));
        Consultation consultation = rounds.find(facts.id()).orElseThrow(NotFound::new);
        return new ConsultationView(
                consultation.round(),
                consultation.lastDay(),
                actor.is(facts.author()),
                ConsultationPolicy.mayTurn(actor, facts).allowed()
                        && !consultation.round().isOver());
    }

    /**
     * Ends a round and opens the next. Of two who do that at once, the second hears of it and no round is left out.
     *
     * @param actor who brought the case, or a facilitator
     * @param publicId the number of the discussion
     * @param seen the round that she saw open
     * @throws Conflict when another one is open by now
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers
     */
    @Transactional
    public void end(Actor actor, long publicId, Round seen) {
        Consultation consultation = toTurn(actor, publicId);
        consultation.end(seen, clock.instant());
        turned(actor, consultation);
        tell(actor, consultation);
    }

    /**
     * Says after which day the open round ends by itself.
     *
     * @param actor who brought the case, or a facilitator
     * @param publicId the number of the discussion
     * @param typed the day, as a form sends it; empty for no day
     * @throws RuleViolation of field {@code lastDay}
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers
     */
    @Transactional
    public void endAfter(Actor actor, long publicId, String typed) {
        Consultation consultation = toTurn(actor, publicId);
        consultation.endAfter(day(typed), clock.instant());
        audit.record(actor, "discussion.round.day", SUBJECT, consultation.discussionId(), null);
        pages.tell(consultation.discussionId());
    }

    /**
     * The part of the talk that a reply belongs to. It is asked in the transaction of the reply, which keeps the round open that long.
     *
     * @param actor who replies
     * @param id the key of the discussion
     * @return zero where a discussion has no rounds
     * @throws nl.krachtkring.platform.access.NotAllowed when the round that is open by now doesn't let her speak
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int partFor(Actor actor, long id) {
        Optional<Round> round = rounds.held(id);
        if (round.isEmpty()) {
            return 0;
        }
        Access.require(ConsultationPolicy.maySpeak(actor, facts(id)));
        return round.get().getPart();
    }

    /**
     * Which of them have a round whose last day is over.
     *
     * @return keys of discussions, at most fifty
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> due() {
        return rounds.due(clock.instant());
    }

    /**
     * Ends the round of one, unless somebody else did meanwhile. Doing it twice is doing it once.
     *
     * @param id the key of the discussion
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void endDue(long id) {
        Consultation consultation = rounds.alone(id).orElseThrow(NotFound::new);
        if (consultation.isDue(clock.instant())) {
            consultation.end(consultation.round(), clock.instant());
            turned(SYSTEM, consultation);
            tell(SYSTEM, consultation);
        }
    }

    /**
     * Goes on to the next round while the portal itself loads what was said.
     *
     * @param actor the portal itself
     * @param id the key of the discussion
     */
    @Transactional
    public void load(Actor actor, long id) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
        Consultation consultation = rounds.alone(id).orElseThrow(NotFound::new);
        consultation.end(consultation.round(), clock.instant());
        turned(actor, consultation);
    }

    private void turned(Actor actor, Consultation consultation) {
        audit.record(actor, "discussion.round", SUBJECT, consultation.discussionId(), null);
        pages.tell(consultation.discussionId());
    }

    /** Followers hear of a round that opened; that it is over is said by the last words of who brought the case. */
    private void tell(Actor actor, Consultation consultation) {
        Round round = consultation.round();
        if (!round.isOver()) {
            went.fire(new TalkWentOn(ref(consultation), round.getPart(), actor.person(), clock.instant()));
        }
    }

    private static ContributionRef ref(Consultation consultation) {
        return new ContributionRef(ContributionKind.DISCUSSION, consultation.discussionId());
    }

    private Consultation toTurn(Actor actor, long publicId) {
        long id = key(publicId);
        Optional<Consultation> consultation = rounds.alone(id);
        Access.require(ConsultationPolicy.mayTurn(actor, facts(id)));
        return consultation.orElseThrow(NotFound::new);
    }

    private static LocalDate day(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation("lastDay", "discussion.round.lastDay.form");
        }
    }

    private long key(long publicId) {
        return repository.keyOf(publicId).orElseThrow(NotFound::new);
    }

    private DiscussionFacts facts(long id) {
        return repository.facts(id).orElseThrow(NotFound::new);
    }
}
