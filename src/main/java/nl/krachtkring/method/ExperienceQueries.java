package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.richtext.RichText;

/** Reads the published experiences of a method as records; two statements, however many there are. */
@Singleton
class ExperienceQueries {

    /** Experiences on one page. */
    private static final int PAGE = 30;

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
    ExperiencesView of(WorkingMethod method, Long before) {
        if (method.reports() == 0) {
            return ExperiencesView.NONE;
        }
        List<Experience> found = experiences.published(method.id(), before, PAGE);
        List<Experience> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, PersonaView> names =
                personas.views(shown.stream().map(Experience::personaId).toList());
        List<ExperienceView> family = new ArrayList<>();
        List<ExperienceView> others = new ArrayList<>();
        shown.forEach(experience -> (experience.perspective().ofFamily() ? family : others)
                .add(view(experience, names.get(experience.personaId()))));
        Long next = found.size() > PAGE ? shown.get(PAGE - 1).publicId() : null;
        return new ExperiencesView(figures(method), family, others, next);
    }

    /** Under five nothing is counted at all. */
    private ExperienceFigures figures(WorkingMethod method) {
        return method.reports() < ExperienceFigures.FEWEST
                ? ExperienceFigures.of(method.reports(), Map.of(), Map.of())
                : experiences.figures(method.id());
    }

    private ExperienceView view(Experience told, PersonaView name) {
        return new ExperienceView(
                told.publicId(),
                told.anchor(),
                name == null ? told.guestName() : name.name(),
                name == null ? "" : name.badge(),
                name == null ? "" : name.organisation(),
                told.perspective(),
                situations.of(told.situation()).orElse(null),
                told.age(),
                told.setting() == null ? "" : told.setting(),
                told.weeks(),
                told.contacts(),
                parts(told),
                felt(told),
                told.advice(),
                told.publishedAt());
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
