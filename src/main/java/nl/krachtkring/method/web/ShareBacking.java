package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.member.Personas;
import nl.krachtkring.member.web.Visit;
import nl.krachtkring.method.ExperienceAnswers;
import nl.krachtkring.method.ExperienceDrafts;
import nl.krachtkring.method.Experiences;
import nl.krachtkring.method.MethodQueries;
import nl.krachtkring.method.PlaceExperience;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/**
 * The form for an experience: short for who has little time, with more questions behind a word, one theme a screen. All screens
 * are one form, so that whatever was typed goes along without script; a member's is a draft as well at each step.
 */
@Named
@RequestScoped
public class ShareBacking {

    @Inject
    Experiences experiences;

    @Inject
    ExperienceDrafts drafts;

    @Inject
    ExperienceChange change;

    @Inject
    MethodQueries queries;

    @Inject
    Personas personas;

    @Inject
    Consents consents;

    @Inject
    ShareSheet sheet;

    @Inject
    CurrentActor actor;

    @Inject
    Language language;

    @Inject
    Visit visit;

    @Inject
    DangerWords danger;

    @Inject
    FormErrors formErrors;

    @Inject
    Route route;

    @Inject
    Messages messages;

    private final ExperienceForm form = new ExperienceForm();
    private ShareStep step = ShareStep.FIRST;
    private String slug;
    private String title;
    private String kept = "";
    private ConsentText consentText;

    @PostConstruct
    void load() {
        ExperienceAnswers standing = change.isOn() ? change.begin() : null;
        slug = change.method();
        title = queries.title(slug);
        if (FacesContext.getCurrentInstance().isPostback()) {
            // A pause began while somebody wrote: the form is gone, so the refusal says why and gives the text back.
            Access.require(actor.get().maySpeak());
            step = ShareStep.of(KeptDraft.typed("step"));
        } else if (standing != null) {
            form.goOn(standing);
            kept = change.kept();
        } else {
            drafts.of(actor.get(), slug).ifPresent(this::goOn);
        }
        if (isGuest()) {
            consentText = consents.current(Purpose.GUEST_COMMENT, language.locale());
        }
    }

    private void goOn(Draft draft) {
        form.goOn(ExperienceAnswers.read(draft.text()));
        kept = messages.of("contribution.draft.of", Dates.moment(draft.at()));
    }

    /** Sends the form. */
    public void place() {
        formErrors.guard(() -> {
            if (change.isOn()) {
                change.place(form.answers());
                return;
            }
            PlaceExperience told = form.answers().told(slug);
            if (isGuest()) {
                offered(experiences.offer(told, form.guest(visit.origin().network()), language.locale()));
            } else {
                String anchor = experiences.place(actor.get(), told);
                Redirect.saying("method.share.done", getAddress() + "#" + anchor);
            }
        });
    }

    private void offered(String token) {
        if (token == null) {
            Redirect.saying("method.share.done", getAddress());
        } else {
            Redirect.to("/bijdrage/" + token);
        }
    }

    /** Goes to the next screen; what was typed is kept. */
    public void further() {
        step(step.next());
    }

    /** Goes back to the screen before; what was typed is kept. */
    public void back() {
        step(step.previous());
    }

    private void step(ShareStep to) {
        form.consentsTo(consentText);
        boolean fits = formErrors.guard(() -> {
            if (!isGuest()) {
                keep(form.answers());
            }
            form.answers().told(slug);
        });
        step = fits ? to : step;
    }

    /** Keeps what was typed and stays. */
    public void keep() {
        formErrors.guard(() -> KeptDraft.keep(() -> keep(ExperienceForm.unread()), route.getAddress()));
    }

    private void keep(ExperienceAnswers answers) {
        if (change.isOn()) {
            change.keep(answers);
        } else {
            drafts.keep(actor.get(), slug, answers);
        }
    }

    /**
     * The screen: the one that was asked for, or the one with the first fault.
     *
     * @return never null
     */
    public ShareStep getStep() {
        Iterator<String> faults = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        while (faults.hasNext()) {
            ShareStep faulty = step.with(faults.next());
            if (faulty != null) {
                return faulty;
            }
        }
        return step;
    }

    /**
     * Whether numbers to call belong on the page: what was told may mean danger, was refused, and is read by nobody yet.
     *
     * @return false while nothing was refused
     */
    public boolean isHelpShown() {
        return FacesContext.getCurrentInstance().isValidationFailed() && danger.in(form.words());
    }

    /**
     * Hides the fields of another screen, which go along with the form.
     *
     * @param number the number of the screen that the fields belong to
     * @return the value of the attribute; null to show them
     */
    public String hidden(long number) {
        return getStep().getNumber() == number ? null : "hidden";
    }

    /**
     * Whether an answer is required now: when the form is sent, and on the screen for who reads it, but not on the way.
     *
     * @return false while a form that only goes on is checked
     */
    public boolean isDemanded() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.PROCESS_VALIDATIONS
                || KeptDraft.typed("send") != null;
    }

    /**
     * Of when the draft in the form is.
     *
     * @return empty without one
     */
    public String getKept() {
        return kept;
    }

    /**
     * What the form changes.
     *
     * @return on where it changes an experience that stands
     */
    public ExperienceChange getChange() {
        return change;
    }

    /**
     * Whether somebody without an account tells something, and is asked for a name and her consent.
     *
     * @return true for visitors, whose text waits for a moderator; not for who changes what she told by her private link
     */
    public boolean isGuest() {
        return actor.get().persona() == null && !change.isByLink();
    }

    /**
     * What is typed.
     *
     * @return texts by the id of their input; the box of the consent as a boolean
     */
    public Map<String, Object> getTyped() {
        return form.typed();
    }

    /**
     * The name of the method.
     *
     * @return its title
     */
    public String getTitle() {
        return title;
    }

    /**
     * The page of the method.
     *
     * @return its address
     */
    public String getAddress() {
        return "/werkwijzen/" + slug;
    }

    /**
     * The name that will stand there, which is a neutral one without the consent to show hers.
     *
     * @return empty for visitors
     */
    public String getOwnName() {
        return isGuest() ? "" : personas.view(actor.get().persona().value()).name();
    }

    /**
     * What a visitor agrees to.
     *
     * @return the text; null for members
     */
    public ConsentText getConsentText() {
        return consentText;
    }

    /**
     * What was told, question by question, for who looks it over.
     *
     * @return labels with answers in words
     */
    public List<Option> getTold() {
        return sheet.told(form.answers());
    }
}
