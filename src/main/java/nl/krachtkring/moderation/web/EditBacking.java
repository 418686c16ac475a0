package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.moderation.EditDrafts;
import nl.krachtkring.moderation.EditText;
import nl.krachtkring.moderation.EditView;
import nl.krachtkring.moderation.Edited;
import nl.krachtkring.moderation.Edits;
import nl.krachtkring.moderation.HelpLines;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/**
 * The page on which somebody changes her own text. What she types is a draft as soon as she stops, so a period that ends or a text
 * that goes while she writes takes nothing away: the refusal says why and gives the text back.
 */
@Named
@RequestScoped
public class EditBacking {

    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_COMMENT = 10_000;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Messages messages;

    @Inject
    Edits edits;

    @Inject
    EditDrafts drafts;

    @Inject
    FormErrors errors;

    private EditView view;
    private String title;
    private String text;
    private String kept = "";

    @PostConstruct
    void load() {
        try {
            view = edits.begin(actor.get(), route.id());
        } catch (NotAllowed refused) {
            keepWhatWasTyped();
            throw refused;
        }
        if (view.form() != null) {
            Redirect.to(view.form());
        } else if (!FacesContext.getCurrentInstance().isPostback()) {
            title = view.begun().title();
            text = view.begun().body();
            drafts.of(actor.get(), view.card().ref()).ifPresent(this::goOn);
        }
    }

    /** The period ended or the text went while she wrote: the page says so, and her words wait among her drafts. */
    private void keepWhatWasTyped() {
        if (KeptDraft.typed("text") != null) {
            errors.guard(() -> drafts.keep(actor.get(), route.id(), KeptDraft.typed("title"), KeptDraft.typed("text")));
        }
    }

    private void goOn(Draft draft) {
        title = draft.title().isEmpty() ? title : draft.title();
        text = draft.text();
        kept = messages.of("contribution.draft.of", Dates.moment(draft.at()));
    }

    /** Puts the changed text in place of the one that stands. */
    public void place() {
        errors.guard(() -> {
            Edited edited = edits.edit(actor.get(), route.id(), new EditText(new NewText(title, text), seen()));
            String address = edited.inDanger() ? HelpLines.beside(edited.address()) : edited.address();
            Redirect.saying(
                    edited.stands() ? "moderation.edit.done" : "moderation.edit.held.done",
                    edited.stands() ? address : "/mijn/bijdragen/" + route.id());
        });
    }

    /** Keeps what was typed, as often as it changes. */
    public void keep() {
        errors.guard(() -> KeptDraft.keep(
                () -> drafts.keep(actor.get(), route.id(), KeptDraft.typed("title"), KeptDraft.typed("text")),
                route.getAddress()));
    }

    /** The version that she saw when she began; 0 when the form doesn't say, which is never right. */
    static int seen() {
        String seen = KeptDraft.typed("seen");
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    /**
     * Whether the text was changed somewhere else since she began, so that both stand on the page.
     *
     * @return true after such a change was found
     */
    public boolean isOvertaken() {
        return KeptDraft.typed("seen") != null && seen() != view.version();
    }

    /**
     * The text and its place.
     *
     * @return never null
     */
    public EditView getView() {
        return view;
    }

    /**
     * Whether the kind has a title of its own.
     *
     * @return true for discussions
     */
    public boolean isTitled() {
        return view.standing().title() != null;
    }

    /**
     * How long the text may be.
     *
     * @return in characters
     */
    public int getLongest() {
        return isTitled() ? LONGEST_TEXT : LONGEST_COMMENT;
    }

    /**
     * How long the title may be.
     *
     * @return in characters
     */
    public int getLongestTitle() {
        return LONGEST_TITLE;
    }

    /**
     * Of when the draft in the form is.
     *
     * @return empty without one
     */
    public String getKept() {
        return kept;
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
