package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.method.ExperienceGroup;
import nl.krachtkring.method.ExperiencesAsked;
import nl.krachtkring.method.MethodQueries;
import nl.krachtkring.method.MethodText;
import nl.krachtkring.method.MethodView;
import nl.krachtkring.method.Situation;
import nl.krachtkring.method.catalogue.CatalogueQuestion;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.Route;

/** One working method with its experiences. */
@Named
@RequestScoped
public class MethodBacking {

    private static final String AS = CatalogueQuestion.AS;
    private static final String ALL = "alles";

    @Inject
    MethodQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    private MethodView method;
    private boolean some;

    @PostConstruct
    void load() {
        ExperienceGroup group = ExperienceGroup.of(request.getParameter("wie"), request.getParameter("over"));
        ExperiencesAsked experiences = new ExperiencesAsked(group, route.numberOrNull("eerder"));
        some = !ExperiencesAsked.NEWEST.equals(experiences);
        method = queries.show(actor.get(), route.text("slug"), experiences);
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
     * Whether the words for parents come first: for who came by a way for parents, or wears the badge of one.
     *
     * @return false for who came as somebody else
     */
    public boolean isParentsFirst() {
        String came = request.getParameter(AS);
        return came == null ? actor.get().badges().contains("PARENT") : CatalogueQuestion.PARENT.equals(came);
    }

    /**
     * What goes along to where methods are compared, so that it is known there too that she came as a parent.
     *
     * @return empty for who didn't say so by her way here
     */
    public String getCame() {
        boolean came = CatalogueQuestion.PARENT.equals(request.getParameter(AS));
        return came ? "&" + CatalogueQuestion.asParent() : "";
    }

    /**
     * Whether this is one of the ways to read the page, and not the page itself.
     *
     * @return true where the address says as whom, or with everything open
     */
    public boolean isAsked() {
        return request.getParameter(AS) != null || isOpened();
    }

    /**
     * Whether every fold stands open: to read, search or print all of it.
     *
     * @return true where the address says so
     */
    public boolean isOpened() {
        return request.getParameter(ALL) != null;
    }

    /**
     * Whether some experiences or older ones are asked for.
     *
     * @return false for the newest of everyone
     */
    public boolean isSome() {
        return some;
    }

    /**
     * The address by which others point here.
     *
     * @return with the name of this site
     */
    public String getWhole() {
        return settings.baseUrl() + method.address();
    }

    /**
     * How to refer to the page.
     *
     * @return publisher, year, title, the day on which it was checked, and the address; without year and day where nobody checked it
     */
    public String getCitation() {
        return citation(messages, settings, method.text(), getWhole());
    }

    /** The same for other forms of the page. */
    static String citation(Messages messages, Settings settings, MethodText text, String address) {
        LocalDate checked = text.checkedOn();
        return checked == null
                ? messages.with("method.cite.unchecked", new Object[] {settings.getName(), text.title(), address})
                : messages.with("method.cite.text", new Object[] {
                    settings.getName(), Integer.toString(checked.getYear()), text.title(), Dates.day(checked), address
                });
    }

    /**
     * What search engines read.
     *
     * @return JSON-LD
     */
    public String getLinkedData() {
        return MethodLinkedData.of(method, settings.baseUrl(), settings.getName());
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
