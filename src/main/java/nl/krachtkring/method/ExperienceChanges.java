package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * Other answers for an experience. They go as one text through what every changed text goes through; where it stands, the counts of its
 * method follow when it is told as somebody else.
 */
@Singleton
class ExperienceChanges {

    /** What came of a method shows later than a day; after a year it is another experience. */
    static final Duration PERIOD = Duration.ofDays(365);

    /** The form with the same six screens, below a private link. */
    static final String FORM_AGAIN = "ervaring";

    private final ExperienceRepository experiences;
    private final MethodRepository methods;
    private final Situations situations;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    ExperienceChanges(
            ExperienceRepository experiences,
            MethodRepository methods,
            Situations situations,
            Event<Object> events,
            Clock clock) {
        this.experiences = experiences;
        this.methods = methods;
        this.situations = situations;
        this.events = events;
        this.clock = clock;
    }

    Optional<Editable> editable(Actor actor, long id) {
        return experiences
                .find(id)
                .map(told -> new Editable(
                        new NewText(null, ExperienceAnswers.of(told).text()),
                        told.since(),
                        told.publishedAt(),
                        PERIOD,
                        MethodPolicy.mayChange(actor, method(told).status()),
                        told.version()));
    }

    /** The form with the same six screens. */
    Optional<String> form(long id) {
        return experiences
                .find(id)
                .map(told -> method(told).address() + "/ervaringen/" + told.publicId() + "/bewerken");
    }

    /** The same answers as they are kept; refused as they are when they are told the first time. */
    NewText fitting(NewText typed) {
        told(typed);
        return new NewText(null, ExperienceAnswers.read(typed.body()).text());
    }

    void edit(long id, NewText text) {
        Experience experience = experiences.find(id).orElseThrow(NotFound::new);
        PlaceExperience told = told(text);
        boolean moves =
                experience.perspective().ofFamily() != told.perspective().ofFamily();
        Instant now = clock.instant();
        if (moves) {
            methods.countReport(experience, -1);
        }
        experience.edit(told, now);
        experiences.write();
        events.fire(new ContributionChanged(experience.ref(), now));
        if (moves) {
            methods.countReport(experience, 1);
        }
    }

    /** Other answers for one that waits or came back; no count knows of it yet. */
    void offerAgain(long id, String text) {
        Experience experience = experiences.find(id).orElseThrow(NotFound::new);
        experience.offerAgain(told(new NewText(null, text)), clock.instant());
        experiences.write();
    }

    private PlaceExperience told(NewText typed) {
        PlaceExperience told = ExperienceAnswers.read(typed.body()).told("");
        told.requireFit();
        String situation = told.setting().situation();
        if (situation != null && situations.of(situation).isEmpty()) {
            throw new RuleViolation("situation", "method.share.situation.unknown");
        }
        return told;
    }

    private WorkingMethod method(Experience told) {
        return methods.find(told.methodId()).orElseThrow(NotFound::new);
    }
}
