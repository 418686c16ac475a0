package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.moderation.MeasureLooks;
import nl.krachtkring.moderation.MeasureQueries;
import nl.krachtkring.moderation.MeasureView;
import nl.krachtkring.moderation.Measures;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One silence or suspension, for who ends it or takes the second look. */
@Named
@RequestScoped
public class MeasureBacking {

    private static final String LIST = "/moderatie/maatregelen";

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    MeasureQueries queries;

    @Inject
    Measures measures;

    @Inject
    MeasureLooks looks;

    @Inject
    FormErrors formErrors;

    private MeasureView view;
    private String words;

    @PostConstruct
    void load() {
        view = queries.show(actor.get(), route.id(), language.locale());
    }

    /** Ends it before its time. */
    public void lift() {
        formErrors.guard(() -> {
            measures.lift(actor.get(), route.id(), words);
            Redirect.saying("moderation.measure.lifted.done", LIST);
        });
    }

    /** The second look leaves it as it is. */
    public void uphold() {
        decide(true);
    }

    /** The second look undoes it. */
    public void overturn() {
        decide(false);
    }

    private void decide(boolean stays) {
        formErrors.guard(() -> {
            looks.decide(actor.get(), route.id(), stays, words);
            Redirect.saying("moderation.measure.second.done", LIST);
        });
    }

    /**
     * The measure.
     *
     * @return as who decides reads it
     */
    public MeasureView getView() {
        return view;
    }

    /**
     * The own words to whom it is about.
     *
     * @return as typed; null until then
     */
    public String getWords() {
        return words;
    }

    /**
     * Takes the own words.
     *
     * @param words as typed
     */
    public void setWords(String words) {
        this.words = words;
    }
}
