package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.method.ExperienceAnswers;
import nl.krachtkring.method.ExperiencePages;
import nl.krachtkring.moderation.EditDrafts;
import nl.krachtkring.moderation.EditText;
import nl.krachtkring.moderation.EditView;
import nl.krachtkring.moderation.Edited;
import nl.krachtkring.moderation.Edits;
import nl.krachtkring.moderation.HelpLines;
import nl.krachtkring.moderation.StatementView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The form for an experience, when it changes one: that of a member, or by a private link one that waits or came back. */
@RequestScoped
public class ExperienceChange {

    private static final String FIRST_QUESTION = "perspective";

    @Inject
    Edits edits;

    @Inject
    LinkChange link;

    @Inject
    ExperiencePages pages;

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
        return isByLink() || route.textOrNull("id") != null;
    }

    /**
     * Whether somebody without an account changes it, by her private link.
     *
     * @return true at the address of the link, whoever is signed in
     */
    public boolean isByLink() {
        return link.token() != null;
    }

    /**
     * Opens the form.
     *
     * @return with what was typed before, was offered before, or stands
     * @throws NotFound when it isn't hers
     * @throws NotAllowed when it can't be changed any more; what was typed waits among her drafts
     */
    ExperienceAnswers begin() {
        if (isByLink()) {
            view = link.begin();
            return ExperienceAnswers.read(view.begun().body());
        }
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

    /** Keeps what a member typed; the form itself is the only place for what comes by a private link. */
    void keep(ExperienceAnswers answers) {
        if (isByLink()) {
            return;
        }
        drafts.keep(actor.get(), route.id(), null, answers.text());
    }

    void place(ExperienceAnswers answers) {
        EditText sent = new EditText(new NewText(null, answers.text()), seen());
        if (isByLink()) {
            link.place(sent, view);
            return;
        }
        Edited edited = edits.edit(actor.get(), route.id(), sent);
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

    /**
     * Why it came back, for who changes it by her link and would lose what she typed by looking elsewhere.
     *
     * @return mostly empty
     */
    public List<StatementView> getReasons() {
        return link.reasons();
    }

    /**
     * What the button that sends says.
     *
     * @return a message key
     */
    public String getSend() {
        if (isByLink()) {
            return view.waits() ? "moderation.change" : "moderation.again";
        }
        return isOn() ? "moderation.edit.place" : "method.share.place";
    }

    /**
     * Who reads the change.
     *
     * @return a message key
     */
    public String getAudience() {
        if (isByLink()) {
            return "moderation.again.audience";
        }
        return view.checked() ? "moderation.edit.audience.checked" : "moderation.edit.audience";
    }

    /**
     * Where she leaves it as it is.
     *
     * @return an address
     */
    public String getBack() {
        return isByLink() ? link.address() : view.card().address();
    }

    /** The method that it is about, whose name stands in the address of a member's form. */
    String method() {
        return isByLink() ? pages.methodOf(view.card().publicId()) : route.text("slug");
    }

    String kept() {
        return kept;
    }
}
