package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;

/** The second look at a silence or suspension: asked once by whom it is about, decided by another person than the first. */
@Singleton
public class MeasureLooks {

    private final MeasureRepository measures;
    private final MeasureLinks links;
    private final Measures imposed;
    private final Cases cases;
    private final Clock clock;

    @Inject
    MeasureLooks(MeasureRepository measures, MeasureLinks links, Measures imposed, Cases cases, Clock clock) {
        this.measures = measures;
        this.links = links;
        this.imposed = imposed;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Asks that somebody else looks.
     *
     * @param token as in the mail
     * @param words why, in the words of whom it is about; may be empty
     * @throws Conflict when it was asked before or the measure is over
     */
    @Transactional
    public void ask(String token, String words) {
        Measure measure = links.find(token).orElseThrow(NotFound::new);
        String why = words == null ? "" : words.strip();
        if (why.length() > Judgement.LONGEST_WORDS) {
            throw new RuleViolation("words", "moderation.error.textLong", Judgement.LONGEST_WORDS);
        }
        StatementOfReasons first = measures.first(measure);
        if (!measure.runs(clock.instant()) || cases.appealOf(first).isPresent()) {
            throw new Conflict("moderation.late.appealed");
        }
        measures.add(new Appeal(first, why, clock.instant()));
        imposed.record(Actor.system("second-look"), first.decision(), measure, "asked");
    }

    /**
     * Decides the second look.
     *
     * @param actor another person than who decided first
     * @param publicId the number of the measure
     * @param stays whether the measure stays as it is
     * @param words why; needed when it stays
     * @throws Conflict when nobody asked, or it was decided
     */
    @Transactional
    public void decide(Actor actor, long publicId, boolean stays, String words) {
        Access.require(MeasurePolicy.mayOpen(actor));
        Measure measure = measures.alone(publicId).orElseThrow(NotFound::new);
        StatementOfReasons first = measures.first(measure);
        Access.require(MeasurePolicy.maySecond(
                actor, first.isBy(actor.person()), measure.person().equals(actor.person())));
        Appeal appeal = waiting(first).orElseThrow(() -> new Conflict("moderation.late.decided"));
        if (stays && (words == null || words.isBlank())) {
            throw new RuleViolation("facts", "moderation.error.wordsUpheld");
        }
        Ruling ruling = stays ? Ruling.UPHELD : Ruling.OVERTURNED;
        imposed.follow(actor, measure, ruling, words);
        appeal.decide(clock.instant());
        if (!stays && measure.runs(clock.instant())) {
            imposed.free(measure);
        }
        imposed.record(actor, ruling, measure, null);
        imposed.tellOver(measure);
    }

    /** The wish for a second look that nobody decided yet. */
    Optional<Appeal> waiting(StatementOfReasons first) {
        return cases.appealOf(first).filter(appeal -> !appeal.isDecided());
    }
}
