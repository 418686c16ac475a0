package nl.krachtkring.moderation.web;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.moderation.Claim;
import nl.krachtkring.moderation.EditDrafts;
import nl.krachtkring.moderation.EditText;
import nl.krachtkring.moderation.OwnActs;
import nl.krachtkring.moderation.OwnTexts;
import nl.krachtkring.moderation.OwnView;
import nl.krachtkring.moderation.UsualWait;
import nl.krachtkring.moderation.WaitingLine;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
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
    WaitingLine line;

    @Inject
    EditDrafts drafts;

    @Inject
    Messages messages;

    @Inject
    FormErrors errors;

    private OwnView view;
    private String words;
    private String title;
    private String text;
    private String kept = "";

    /**
     * Whose text it is said to be.
     *
     * @return the claim of this page
     */
    abstract Claim claim();

    void read() {
        view = texts.view(claim(), language.locale());
        text = view.card().text();
        title = view.begun() == null ? null : view.begun().title();
        Optional<Draft> draft = view.allowed().offerAgain() && !actor.get().isAnonymous()
                ? drafts.of(actor.get(), view.card().ref())
                : Optional.empty();
        draft.ifPresent(begun -> {
            text = begun.text();
            title = begun.title().isEmpty() ? title : begun.title();
            kept = messages.of("contribution.draft.of", Dates.moment(begun.at()));
        });
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
            acts.offerAgain(claim(), new EditText(new NewText(title, text), EditBacking.seen()));
            Redirect.saying(isWaiting() ? "moderation.change.done" : "moderation.again.done", route.getAddress());
        });
    }

    /** Keeps what a member typed and hasn't offered yet; who came by a private link has no place for it. */
    public void keep() {
        errors.guard(() -> KeptDraft.keep(
                () -> drafts.keep(
                        actor.get(), view.card().publicId(), KeptDraft.typed("title"), KeptDraft.typed("text")),
                route.getAddress() + "#verbeteren"));
    }

    /**
     * Where the form is in which it is changed, for kinds with more than one text.
     *
     * @return null where the text stands on this page, and where nothing can be changed
     */
    public String getForm() {
        return null;
    }

    /**
     * Of when the draft in the form is.
     *
     * @return in words; empty without one
     */
    public String getKept() {
        return kept;
    }

    /**
     * Whether a moderator has it before her now.
     *
     * @return true while it waits to appear
     */
    public boolean isWaiting() {
        return view.card().status() == ContributionStatus.HELD;
    }

    /**
     * Its place among what waits.
     *
     * @return 1 for the one that is next; 0 when it waits for nobody
     */
    public long getPlace() {
        return isWaiting() ? line.place(view.card().ref()) : 0;
    }

    /**
     * How long it usually takes.
     *
     * @return perhaps unknown
     */
    public UsualWait getUsual() {
        return line.usual();
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
