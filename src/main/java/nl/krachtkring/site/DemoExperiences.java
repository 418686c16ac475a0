package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.method.Advice;
import nl.krachtkring.method.AgeBand;
import nl.krachtkring.method.Experiences;
import nl.krachtkring.method.Perspective;
import nl.krachtkring.method.PlaceExperience;
import nl.krachtkring.platform.content.FrontMatter;

/** What the people of the demo experienced with methods. */
@Singleton
public class DemoExperiences {

    private final Experiences experiences;

    @Inject
    DemoExperiences(Experiences experiences) {
        this.experiences = experiences;
    }

    void load(List<FrontMatter> all, DemoCast cast) {
        for (FrontMatter told : all) {
            experiences.load(
                    cast.name("", told.required("by")),
                    experience(told, told.required("method")),
                    cast.before(told.required("ago")));
        }
    }

    /** One that waits for a moderator. */
    ContributionRef hold(FrontMatter told, String method, DemoCast cast) {
        long id = experiences.loadHeld(
                told.required("guest"), experience(told, method), cast.before(told.required("ago")));
        return new ContributionRef(ContributionKind.EXPERIENCE, id);
    }

    private static PlaceExperience experience(FrontMatter told, String method) {
        return new PlaceExperience(
                method,
                Perspective.of(told.required("perspective")).orElseThrow(),
                setting(told),
                text(told, "helped"),
                text(told, "hindered"),
                text(told, "needed"),
                text(told, "differently"),
                told.group("effect").map(DemoExperiences::effect).orElse(PlaceExperience.Effect.NONE),
                told.optional("advise").flatMap(Advice::of).orElse(null),
                text(told, "safety"),
                text(told, "text"));
    }

    private static PlaceExperience.Setting setting(FrontMatter told) {
        Optional<AgeBand> age = told.optional("ageBand").flatMap(AgeBand::of);
        return new PlaceExperience.Setting(
                told.optional("situation").orElse(null),
                age.orElse(null),
                text(told, "setting"),
                told.number("weeks").orElse(null),
                told.number("contacts").orElse(null));
    }

    private static PlaceExperience.Effect effect(FrontMatter felt) {
        return new PlaceExperience.Effect(
                felt.number("competentioneel").orElse(null),
                felt.number("sociaal").orElse(null),
                felt.number("motivationeel").orElse(null));
    }

    private static String text(FrontMatter told, String field) {
        return told.optional(field).orElse("");
    }
}
