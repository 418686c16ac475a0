package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.moderation.Seals;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** A moderator asks who is behind the name on the text of a case. */
@Named
@RequestScoped
public class AskSealBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Seals seals;

    @Inject
    Route route;

    @Inject
    FormErrors formErrors;

    private long review;
    private String name;
    private String words;

    @PostConstruct
    void load() {
        Long asked = route.numberOrNull("zaak");
        if (asked == null) {
            throw new NotFound();
        }
        review = asked;
        name = seals.name(actor.get(), review);
    }

    /** Asks. */
    public void ask() {
        formErrors.guard(() -> {
            long wish = seals.ask(actor.get(), review, words);
            Redirect.saying("moderation.seal.asked.done", "/moderatie/zegels/" + wish);
        });
    }

    /**
     * The case.
     *
     * @return its number
     */
    public long getReview() {
        return review;
    }

    /**
     * The name it is about.
     *
     * @return as it stands on the text
     */
    public String getName() {
        return name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
