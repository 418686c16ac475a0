package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.richtext.RichText;

/** Reads the published experiences of a method as records; three statements at most, however many there are. */
@Singleton
class ExperienceQueries {

    /** Experiences on one page. */
    private static final int PAGE = 30;

    /** Words of one question that stand side by side. */
    private static final int FACTORS = 3;

    private static final int EXCERPT = 110;

    private final ExperienceRepository experiences;
    private final Personas personas;
    private final Situations situations;
    private final RichText richText;

    @Inject
    ExperienceQueries(ExperienceRepository experiences, Personas personas, Situations situations, RichText richText) {
        this.experiences = experiences;
        this.personas = personas;
        this.situations = situations;
        this.richText = richText;
    }

    /** Everyone may read these: the statement itself asks for what is published. */
    ExperiencesView of(WorkingMethod method, ExperiencesAsked wanted) {
        if (method.reports() + method.unconfirmedReports() == 0) {
            return ExperiencesView.NONE;
        }
        ExperiencesAsked asked = known(wanted);
        List<Experience> found = experiences.published(method.id(), asked, PAGE);
        List<Experience> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, PersonaView> names =
                personas.views(shown.stream().map(Experience::personaId).toList());
        List<ExperienceView> family = new ArrayList<>();
        List<ExperienceView> others = new ArrayList<>();
        shown.forEach(experience -> (experience.perspective().besideFamily() ? family : others)
                .add(view(experience, names.get(experience.personaId()))));
        Long next = found.size() > PAGE ? shown.get(PAGE - 1).publicId() : null;
        boolean whole = asked.equals(ExperiencesAsked.NEWEST) && next == null;
        return new ExperiencesView(
                tally(method, whole ? shown : null).figures(asked.group()),
                family,
                others,
                asked.before() == null ? factors(shown) : List.of(),
                next);
    }

    /** A situation that the site doesn't know leaves nothing out. */
    private ExperiencesAsked known(ExperiencesAsked wanted) {
        ExperienceGroup group = wanted.group();
        return situations.of(group.situation()).isPresent()
                ? wanted
                : new ExperiencesAsked(new ExperienceGroup(group.perspective(), null), wanted.before());
    }

    /** What stands on the page is counted there; only what doesn't is asked for. */
    private ExperienceTally tally(WorkingMethod method, List<Experience> all) {
        return new ExperienceTally(
                all == null
                        ? experiences.reports(method.id())
                        : all.stream().map(ExperienceTally.Report::of).toList());
    }

    private List<ExperiencesView.Factor> factors(List<Experience> shown) {
        return ExperienceQuestion.FACTORS.stream()
                .map(question -> new ExperiencesView.Factor(
                        question.key(), question.icon(), words(shown, question, true), words(shown, question, false)))
                .filter(factor -> !factor.family().isEmpty() || !factor.others().isEmpty())
                .toList();
    }

    private List<ExperiencesView.Words> words(List<Experience> shown, ExperienceQuestion question, boolean ofFamily) {
        return shown.stream()
                .filter(told -> told.personaId() != null && told.perspective().besideFamily() == ofFamily)
                .filter(told -> Objects.nonNull(question.answer(told)))
                .limit(FACTORS)
                .map(told ->
                        new ExperiencesView.Words(richText.excerpt(question.answer(told), EXCERPT), told.publicId()))
                .toList();
    }

    /** One of them, whatever its state; the caller asks who reads it. */
    ExperienceView one(Experience told) {
        return view(told, told.personaId() == null ? null : personas.view(told.personaId()));
    }

    private ExperienceView view(Experience told, PersonaView name) {
        return new ExperienceView(
                told.publicId(),
                told.anchor(),
                name == null ? told.guestName() : name.name(),
                name == null ? "" : name.badge(),
                name == null ? "" : name.organisation(),
                told.personaId() == null,
                told.perspective(),
                situations.of(told.situation()).orElse(null),
                told.age(),
                told.setting() == null ? "" : told.setting(),
                told.weeks(),
                told.contacts(),
                parts(told),
                felt(told),
                told.advice(),
                told.publishedAt() == null ? told.createdAt() : told.publishedAt(),
                told.editedAt(),
                told.commentCount());
    }

    private List<ExperienceView.Part> parts(Experience told) {
        List<ExperienceView.Part> parts = new ArrayList<>();
        for (ExperienceQuestion question : ExperienceQuestion.values()) {
            Optional.ofNullable(question.answer(told))
                    .map(richText::html)
                    .ifPresent(html -> parts.add(new ExperienceView.Part(question.key(), question.icon(), html)));
        }
        return parts;
    }

    private static List<ExperienceFigures.Felt> felt(Experience told) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> told.effect(dimension) != null)
                .map(dimension -> new ExperienceFigures.Felt(dimension, told.effect(dimension)))
                .toList();
    }
}
