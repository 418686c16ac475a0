package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.method.ExperienceAnswers;
import nl.krachtkring.moderation.EditDrafts;
import nl.krachtkring.moderation.EditText;
import nl.krachtkring.moderation.EditView;
import nl.krachtkring.moderation.Edited;
import nl.krachtkring.moderation.Edits;
import nl.krachtkring.moderation.HelpLines;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The form for an experience, when it changes one that stands. */
@RequestScoped
public class ExperienceChange {

    private static final String FIRST_QUESTION = "perspective";

    @Inject
    Edits edits;

    @Inject
    EditDrafts drafts;

    @Inject
    CurrentActor actor;

    @Inject
    Messages messages;

    @Inject
    Route route;

    private EditView view;
    private String kept = "";

    /**
     * Whether this form changes an experience, or else tells one.
     *
     * @return true at the address of a change
     */
    public boolean isOn() {
        return route.textOrNull("id") != null;
    }

    /**
     * Opens the form.
     *
     * @return with what was typed before, was offered before, or stands
     * @throws NotFound when it isn't hers
     * @throws NotAllowed when it can't be changed any more; what was typed waits among her drafts
     */
    ExperienceAnswers begin() {
        try {
            view = edits.begin(actor.get(), route.id());
        } catch (NotAllowed refused) {
            if (KeptDraft.typed(FIRST_QUESTION) != null) {
                keep(ExperienceForm.unread());
            }
            throw refused;
        }
        if (!route.getAddress().equals(view.form())) {
            throw new NotFound();
        }
        Draft draft = drafts.of(actor.get(), view.card().ref()).orElse(null);
        if (draft == null) {
            return ExperienceAnswers.read(view.begun().body());
        }
        kept = messages.of("contribution.draft.of", Dates.moment(draft.at()));
        return ExperienceAnswers.read(draft.text());
    }

    void keep(ExperienceAnswers answers) {
        drafts.keep(actor.get(), route.id(), null, answers.text());
    }

    void place(ExperienceAnswers answers) {
        NewText text = new NewText(null, answers.text());
        Edited edited = edits.edit(actor.get(), route.id(), new EditText(text, seen()));
        String address = edited.stands() ? edited.address() : "/mijn/bijdragen/" + route.id();
        Redirect.saying(
                edited.stands() ? "moderation.edit.done" : "moderation.edit.held.done",
                edited.inDanger() ? HelpLines.beside(address) : address);
    }

    /** The version that she saw when she began; 0 when the form doesn't say, which is never right. */
    private static int seen() {
        String seen = KeptDraft.typed("seen");
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }

    /**
     * What is changed.
     *
     * @return null when the form tells a new one
     */
    public EditView getView() {
        return view;
    }

    /**
     * Whether it was changed somewhere else since she began, so that both stand on the page.
     *
     * @return true after such a change was found
     */
    public boolean isOvertaken() {
        return view != null && KeptDraft.typed("seen") != null && seen() != view.version();
    }

    String kept() {
        return kept;
    }
}
