package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.krachtkring.member.Personas;
import nl.krachtkring.method.Advice;
import nl.krachtkring.method.Experiences;
import nl.krachtkring.method.MethodQueries;
import nl.krachtkring.method.Perspective;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/** The form for an experience: short for who has little time, with more questions behind a word. */
@Named
@RequestScoped
public class ShareBacking {

    @Inject
    Experiences experiences;

    @Inject
    MethodQueries queries;

    @Inject
    Personas personas;

    @Inject
    Consents consents;

    @Inject
    Options options;

    @Inject
    CurrentActor actor;

    @Inject
    Language language;

    @Inject
    FormErrors formErrors;

    @Inject
    Route route;

    private final ExperienceForm form = new ExperienceForm();
    private String title;
    private ConsentText consentText;

    @PostConstruct
    void load() {
        title = queries.title(route.text("slug"));
        if (FacesContext.getCurrentInstance().isPostback()) {
            // A pause began while somebody wrote: the form is gone, so the refusal says why and gives the text back.
            Access.require(actor.get().maySpeak());
        }
        if (isGuest()) {
            consentText = consents.current(Purpose.GUEST_COMMENT, language.locale());
            form.typed().put("shown", consentText.hash());
        }
    }

    /** Sends the form. */
    public void place() {
        formErrors.guard(() -> {
            if (isGuest()) {
                Redirect.to("/bijdrage/" + experiences.offer(form.told(slug()), form.guest(), language.locale()));
            } else {
                String anchor = experiences.place(actor.get(), form.told(slug()));
                Redirect.saying("method.share.done", getAddress() + "#" + anchor);
            }
        });
    }

    private String slug() {
        return route.text("slug");
    }

    /**
     * Whether somebody without an account fills the form.
     *
     * @return true for visitors, whose text waits for a moderator
     */
    public boolean isGuest() {
        return actor.get().persona() == null;
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
        return "/werkwijzen/" + slug();
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
     * As whom one can tell.
     *
     * @return names of perspectives
     */
    public List<Option> getPerspectives() {
        return Arrays.stream(Perspective.values())
                .map(one -> options.option(one.name(), one.key(), null))
                .toList();
    }

    /**
     * What one can advise.
     *
     * @return names of answers
     */
    public List<Option> getAdvices() {
        return Arrays.stream(Advice.values())
                .map(one -> options.option(one.name(), one.key(), null))
                .toList();
    }

    /**
     * The situations to choose from.
     *
     * @return their labels
     */
    public List<Option> getSituations() {
        return options.situations(null);
    }

    /**
     * The ages to choose from.
     *
     * @return their labels
     */
    public List<Option> getAges() {
        return options.ages(null);
    }

    /**
     * How much of something was felt.
     *
     * @return 0 to 3 in words
     */
    public List<Option> getLevels() {
        return options.levels();
    }
}
