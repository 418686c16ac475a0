package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.krachtkring.moderation.MeasureLooks;
import nl.krachtkring.moderation.MeasureQueries;
import nl.krachtkring.moderation.MeasureView;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** A silence or suspension, for whom it is about; reached by the mail, or by signing in while suspended. */
@Named
@RequestScoped
public class OwnMeasureBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    MeasureQueries queries;

    @Inject
    MeasureLooks looks;

    @Inject
    FormErrors formErrors;

    private MeasureView view;
    private String words;

    @PostConstruct
    void load() {
        request.setAttribute(Faults.PRIVATE, Boolean.TRUE);
        view = queries.byToken(route.text("token"), language.locale());
    }

    /** Asks that somebody else looks. */
    public void appeal() {
        formErrors.guard(() -> {
            looks.ask(route.text("token"), words);
            Redirect.saying("moderation.appeal.done", route.getAddress());
        });
    }

    /**
     * The measure.
     *
     * @return as she reads it
     */
    public MeasureView getView() {
        return view;
    }

    /**
     * Why somebody else should look.
     *
     * @return as typed; null until then
     */
    public String getWords() {
        return words;
    }

    /**
     * Takes why somebody else should look.
     *
     * @param words as typed
     */
    public void setWords(String words) {
        this.words = words;
    }
}
