package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.member.Personas;
import nl.krachtkring.method.AskForm;
import nl.krachtkring.method.AskWriter;
import nl.krachtkring.method.ExperiencePages;
import nl.krachtkring.method.WriterQuestionDrafts;
import nl.krachtkring.method.WriterQuestionPages;
import nl.krachtkring.method.WriterQuestions;
import nl.krachtkring.moderation.HelpLines;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The form in which a member asks the writer of an experience something. */
@Named
@RequestScoped
public class AskWriterBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    ExperiencePages experiences;

    @Inject
    WriterQuestionPages pages;

    @Inject
    WriterQuestionDrafts drafts;

    @Inject
    WriterQuestions service;

    @Inject
    Personas names;

    @Inject
    Messages messages;

    @Inject
    FormErrors errors;

    private AskForm form;
    private String text;
    private String kept = "";

    @PostConstruct
    void load() {
        if (actor.get().isAnonymous()) {
            // What isn't there is absent for a visitor too; only then is she asked to sign in.
            experiences.show(actor.get(), route.text("slug"), route.id());
            Redirect.to("/inloggen?terug=" + route.getAddress());
            return;
        }
        form = pages.form(actor.get(), route.text("slug"), route.id());
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (form.talk() != null) {
            Redirect.to(form.talk());
        } else if (form.draft() != null) {
            text = form.draft().text();
            kept = messages.of(
                    "contribution.draft.of", Dates.moment(form.draft().at()));
        }
    }

    /** Asks, and goes to the talk. */
    public void send() {
        errors.guard(() -> {
            WriterQuestions.AskedQuestion asked = service.ask(actor.get(), new AskWriter(route.id(), text));
            Redirect.saying(
                    "method.question.done", asked.inDanger() ? HelpLines.beside(asked.address()) : asked.address());
        });
    }

    /** Keeps what was typed, as often as it changes. */
    public void keep() {
        errors.guard(() -> KeptDraft.keep(
                () -> drafts.keep(actor.get(), route.id(), KeptDraft.typed("text")), route.getAddress()));
    }

    /**
     * About what is asked.
     *
     * @return null while a visitor is sent to sign in
     */
    public AskForm getForm() {
        return form;
    }

    /**
     * Under which name the reader asks.
     *
     * @return the name as pages show it
     */
    public String getOwnName() {
        return names.view(actor.get().persona().value()).name();
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
     * The question, as typed.
     *
     * @return null at first
     */
    public String getText() {
        return text;
    }

    /**
     * Takes what was typed.
     *
     * @param typed Markdown
     */
    public void setText(String typed) {
        text = typed;
    }
}
