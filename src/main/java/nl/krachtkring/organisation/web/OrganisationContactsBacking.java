package nl.krachtkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.organisation.AppointContact;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The forms below that of an organisation: who speaks for it. */
@Named
@RequestScoped
public class OrganisationContactsBacking {

    @Inject
    ContactPersons contacts;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    FormErrors formErrors;

    private String person;
    private String task;
    private String until;

    /** Names somebody. */
    public void appoint() {
        formErrors.guard(() -> {
            contacts.appoint(actor.get(), route.text("slug"), new AppointContact(person, task, until));
            Redirect.saying("organisation.contact.done", address());
        });
    }

    /**
     * Somebody is it no longer.
     *
     * @param contact the public number of the row
     */
    public void dismiss(long contact) {
        contacts.dismiss(actor.get(), contact);
        Redirect.saying("organisation.contact.ended.done", address());
    }

    private String address() {
        return "/organisaties/" + route.text("slug") + "/bewerken";
    }

    /**
     * Who.
     *
     * @return the public number of her name
     */
    public String getPerson() {
        return person;
    }

    /**
     * Takes who.
     *
     * @param person the public number of her name
     */
    public void setPerson(String person) {
        this.person = person;
    }

    /**
     * What she does there.
     *
     * @return as typed
     */
    public String getTask() {
        return task;
    }

    /**
     * Takes what she does there.
     *
     * @param task as typed
     */
    public void setTask(String task) {
        this.task = task;
    }

    /**
     * Until when.
     *
     * @return as typed
     */
    public String getUntil() {
        return until;
    }

    /**
     * Takes until when.
     *
     * @param until as typed
     */
    public void setUntil(String until) {
        this.until = until;
    }
}
