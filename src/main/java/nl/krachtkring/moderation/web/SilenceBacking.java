package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.krachtkring.moderation.CaseAuthors;
import nl.krachtkring.moderation.ImposeMeasure;
import nl.krachtkring.moderation.MeasureKind;
import nl.krachtkring.moderation.Reason;
import nl.krachtkring.moderation.Reasons;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** A writing pause for who wrote the text of a case. */
@Named
@RequestScoped
public class SilenceBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Language language;

    @Inject
    CaseAuthors authors;

    @Inject
    Reasons stored;

    @Inject
    Route route;

    @Inject
    FormErrors formErrors;

    private long review;
    private String name;
    private String reason;
    private String words;
    private String until;

    @PostConstruct
    void load() {
        Long asked = route.numberOrNull("zaak");
        if (asked == null) {
            throw new NotFound();
        }
        review = asked;
        name = authors.name(actor.get(), review);
    }

    /** Imposes it. */
    public void silence() {
        formErrors.guard(() -> {
            long measure = authors.silence(
                    actor.get(), review, new ImposeMeasure(MeasureKind.SILENCE, reason, words, day(until)));
            Redirect.saying("moderation.measure.imposed.done", "/moderatie/maatregelen/" + measure);
        });
    }

    /** A day as the browser sends it; null for anything else, which the service refuses. */
    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
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
     * Who wrote the text.
     *
     * @return the name on it
     */
    public String getName() {
        return name;
    }

    /**
     * The stored reasons.
     *
     * @return in the language of the moderator
     */
    public List<Reason> getReasons() {
        return stored.all(language.locale());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
