package nl.krachtkring.moderation.web;

import jakarta.inject.Inject;
import nl.krachtkring.moderation.Claim;
import nl.krachtkring.moderation.OwnActs;
import nl.krachtkring.moderation.OwnTexts;
import nl.krachtkring.moderation.OwnView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** What the two pages of one's own text share: that of a member and that of a private link. */
public abstract class OwnTextBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    OwnTexts texts;

    @Inject
    OwnActs acts;

    @Inject
    FormErrors errors;

    private OwnView view;
    private String words;
    private String text;

    /**
     * Whose text it is said to be.
     *
     * @return the claim of this page
     */
    abstract Claim claim();

    void read() {
        view = texts.view(claim(), language.locale());
        text = view.card().text();
    }

    /** Asks that somebody else looks. */
    public void appeal() {
        errors.guard(() -> {
            acts.appeal(claim(), words);
            Redirect.saying("moderation.appeal.done", route.getAddress());
        });
    }

    /** Offers the changed text again. */
    public void offerAgain() {
        errors.guard(() -> {
            acts.offerAgain(claim(), text);
            Redirect.saying("moderation.again.done", route.getAddress());
        });
    }

    /** Takes the text away. */
    public void withdraw() {
        acts.withdraw(claim());
        Redirect.saying("moderation.withdraw.done", route.getAddress());
    }

    /**
     * The text with its state and reasons.
     *
     * @return never null
     */
    public OwnView getView() {
        return view;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
