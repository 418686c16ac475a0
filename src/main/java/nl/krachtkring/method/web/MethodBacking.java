package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.krachtkring.method.ExperienceGroup;
import nl.krachtkring.method.ExperiencesAsked;
import nl.krachtkring.method.MethodQueries;
import nl.krachtkring.method.MethodView;
import nl.krachtkring.method.Situation;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.Route;

/** One working method with its experiences. */
@Named
@RequestScoped
public class MethodBacking {

    @Inject
    MethodQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private MethodView method;

    @PostConstruct
    void load() {
        ExperienceGroup group = ExperienceGroup.of(request.getParameter("wie"), request.getParameter("over"));
        method = queries.show(
                actor.get(), route.text("slug"), new ExperiencesAsked(group, route.numberOrNull("eerder")));
    }

    /**
     * The method.
     *
     * @return what the page shows
     */
    public MethodView getMethod() {
        return method;
    }

    /**
     * Whether the words for parents come first, as they do unless somebody came in as a professional.
     *
     * @return false for {@code ?als=professional}
     */
    public boolean isParentsFirst() {
        return !"professional".equals(request.getParameter("als"));
    }

    /**
     * The situations it is for.
     *
     * @return labels in the language of the request
     */
    public List<String> getSituations() {
        return method.situations().stream().map(this::label).toList();
    }

    /**
     * The label of a situation.
     *
     * @param situation which; may be null
     * @return the label in the language of the request; empty for none
     */
    public String label(Situation situation) {
        return situation == null ? "" : situation.label(language.locale());
    }
}
