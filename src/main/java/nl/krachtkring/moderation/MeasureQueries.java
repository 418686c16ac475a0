package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonaId;

/** Reads silences and suspensions: for whom they are about, and for who decides. */
@Singleton
public class MeasureQueries {

    private final MeasureRepository measures;
    private final MeasureLinks links;
    private final MeasureLooks looks;
    private final StatementViews statements;
    private final Cases cases;
    private final Personas personas;
    private final Clock clock;

    @Inject
    MeasureQueries(
            MeasureRepository measures,
            MeasureLinks links,
            MeasureLooks looks,
            StatementViews statements,
            Cases cases,
            Personas personas,
            Clock clock) {
        this.measures = measures;
        this.links = links;
        this.looks = looks;
        this.statements = statements;
        this.cases = cases;
        this.personas = personas;
        this.clock = clock;
    }

    /**
     * A measure as whom it is about reads it.
     *
     * @param token as in the mail
     * @param language of the title of the rule
     * @return the measure
     * @throws NotFound for a forged token
     */
    @Transactional
    public MeasureView byToken(String token, Locale language) {
        Measure measure = links.find(token).orElseThrow(NotFound::new);
        StatementOfReasons first = measures.first(measure);
        boolean ask = measure.runs(clock.instant()) && cases.appealOf(first).isEmpty();
        return view(measure, language, new MeasureView.Allowed(ask, false, false));
    }

    /**
     * The pages of the measures about the actor.
     *
     * @param actor who asks
     * @return newest first
     */
    @Transactional
    public List<OwnMeasure> own(Actor actor) {
        if (actor.isAnonymous()) {
            return List.of();
        }
        Instant now = clock.instant();
        return measures.allOf(actor.person()).stream()
                .map(measure -> new OwnMeasure(
                        measure.kind(), links.path(measure), measure.startsAt(), measure.endsAt(), measure.runs(now)))
                .toList();
    }

    /**
     * What runs and what waits for a second look.
     *
     * @param actor a moderator or an administrator
     * @param language of the titles of rules
     * @return newest first
     */
    @Transactional
    public List<MeasureView> open(Actor actor, Locale language) {
        Access.require(MeasurePolicy.mayOpen(actor));
        return measures.open().stream()
                .map(measure -> view(measure, language, MeasureView.Allowed.NOTHING))
                .toList();
    }

    /**
     * The measures about a name, for who decides about her.
     *
     * @param actor a moderator or an administrator
     * @param persona the name
     * @param language of the titles of rules
     * @return newest first
     */
    @Transactional
    public List<MeasureView> of(Actor actor, PersonaId persona, Locale language) {
        Access.require(MeasurePolicy.mayOpen(actor));
        return measures.allAbout(persona).stream()
                .map(measure -> view(measure, language, MeasureView.Allowed.NOTHING))
                .toList();
    }

    /**
     * A measure as who decides reads it.
     *
     * @param actor a moderator or an administrator
     * @param publicId its number
     * @param language of the title of the rule
     * @return the measure
     */
    @Transactional
    public MeasureView show(Actor actor, long publicId, Locale language) {
        Access.require(MeasurePolicy.mayOpen(actor));
        Measure measure = measures.byPublicId(publicId).orElseThrow(NotFound::new);
        boolean own = measure.person().equals(actor.person());
        StatementOfReasons first = measures.first(measure);
        boolean second = looks.waiting(first).isPresent()
                && MeasurePolicy.maySecond(actor, first.isBy(actor.person()), own)
                        .allowed();
        boolean lift = measure.runs(clock.instant())
                && MeasurePolicy.mayLift(actor, measure.kind(), own).allowed();
        return view(measure, language, new MeasureView.Allowed(false, lift, second));
    }

    private MeasureView view(Measure measure, Locale language, MeasureView.Allowed allowed) {
        Instant over = measure.runs(clock.instant()) ? null : measure.endedAt();
        return new MeasureView(
                measure.publicId(),
                measure.kind(),
                personas.named(measure.persona()),
                measure.startsAt(),
                measure.endsAt(),
                over == null && !measure.runs(clock.instant()) ? measure.endsAt() : over,
                measures.statements(measure).stream()
                        .map(statement -> statements.view(statement, language))
                        .toList(),
                allowed,
                looks.waiting(measures.first(measure)).isPresent());
    }
}
