package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.method.AdaptationText;
import nl.krachtkring.method.Adaptations;
import nl.krachtkring.platform.content.FrontMatter;

/** How professionals of the demo do it. */
@Singleton
public class DemoAdaptations {

    private final Adaptations adaptations;

    @Inject
    DemoAdaptations(Adaptations adaptations) {
        this.adaptations = adaptations;
    }

    void load(List<FrontMatter> all, DemoCast cast) {
        for (FrontMatter told : all) {
            adaptations.load(
                    cast.name("", told.required("by")),
                    told.required("method"),
                    new AdaptationText(
                            told.required("title"),
                            told.required("audience"),
                            told.required("changed"),
                            told.required("reason")),
                    cast.before(told.required("ago")));
        }
    }
}
