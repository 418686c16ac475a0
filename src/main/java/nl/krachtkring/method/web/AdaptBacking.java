package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.method.AdaptationDrafts;
import nl.krachtkring.method.AdaptationText;
import nl.krachtkring.method.Adaptations;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The form in which a professional tells how she does it. */
@Named
@RequestScoped
public class AdaptBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Adaptations service;

    @Inject
    AdaptationDrafts drafts;

    @Inject
    Personas names;

    @Inject
    Messages messages;

    @Inject
    FormErrors errors;

    private String method;
    private String title;
    private String audience;
    private String changed;
    private String reason;
    private String kept = "";

    @PostConstruct
    void load() {
        AdaptationDrafts.Form form = drafts.form(actor.get(), slug());
        method = form.method();
        if (form.draft() != null && !FacesContext.getCurrentInstance().isPostback()) {
            goOn(form.draft());
        }
    }

    private void goOn(Draft draft) {
        AdaptationText begun = AdaptationText.read(draft.title(), draft.text());
        title = begun.title();
        audience = begun.audience();
        changed = begun.changed();
        reason = begun.reason();
        kept = messages.of("contribution.draft.of", Dates.moment(draft.at()));
    }

    /** Places it and goes to it. */
    public void send() {
        errors.guard(() -> Redirect.saying(
                "method.adaptation.done",
                service.place(actor.get(), slug(), new AdaptationText(title, audience, changed, reason))));
    }

    /** Keeps what was typed, as often as it changes. */
    public void keep() {
        errors.guard(() -> KeptDraft.keep(
                () -> drafts.keep(
                        actor.get(),
                        slug(),
                        new AdaptationText(
                                KeptDraft.typed("title"),
                                KeptDraft.typed("audience"),
                                KeptDraft.typed("changed"),
                                KeptDraft.typed("reason"))),
                route.getAddress()));
    }

    private String slug() {
        return route.text("slug");
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
     * The method.
     *
     * @return its title
     */
    public String getMethod() {
        return method;
    }

    /**
     * Who will stand beside it.
     *
     * @return name, badge and organisation as pages show them
     */
    public PersonaView getAuthor() {
        return names.view(actor.get().persona().value());
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

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
