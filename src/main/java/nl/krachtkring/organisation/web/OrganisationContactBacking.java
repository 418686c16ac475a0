package nl.krachtkring.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import nl.krachtkring.organisation.ChangeContact;
import nl.krachtkring.organisation.ContactForm;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.ContactPhotos;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.platform.web.Uploaded;

/** What stands at somebody who speaks for an organisation, with her photo. */
@Named
@RequestScoped
public class OrganisationContactBacking {

    @Inject
    ContactPersons contacts;

    @Inject
    ContactPhotos photos;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Settings settings;

    @Inject
    FormErrors formErrors;

    private ContactForm form;
    private String task;
    private String until;
    private String alternative;
    private Part photo;
    private boolean withoutPhoto;

    @PostConstruct
    void load() {
        form = contacts.form(actor.get(), route.text("slug"), route.id());
        task = form.contact().task();
        until = form.contact().until() == null ? "" : form.contact().until().toString();
        alternative =
                form.contact().photo() == null ? "" : form.contact().photo().alternative();
    }

    /** Keeps what was typed and chosen. */
    public void save() {
        formErrors.guard(() -> {
            ChangeContact command = new ChangeContact(
                    task, until, Uploaded.of("photo", photo, settings.uploadBytes()), alternative, withoutPhoto);
            photos.change(actor.get(), form.slug(), form.contact().publicId(), command);
            Redirect.saying("organisation.contact.changed.done", "/organisaties/" + form.slug());
        });
    }

    /**
     * What stands there now.
     *
     * @return never null
     */
    public ContactForm getForm() {
        return form;
    }

    /**
     * How large a photo may be.
     *
     * @return in megabytes
     */
    public int getMegabytes() {
        return settings.uploadMegabytes();
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

    /**
     * What is to be seen on the photo.
     *
     * @return as typed
     */
    public String getAlternative() {
        return alternative;
    }

    /**
     * Takes what is to be seen on the photo.
     *
     * @param alternative as typed
     */
    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    /**
     * A new photo.
     *
     * @return null when none was chosen
     */
    public Part getPhoto() {
        return photo;
    }

    /**
     * Takes a new photo.
     *
     * @param photo as it was sent
     */
    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    /**
     * Whether the photo goes.
     *
     * @return as ticked
     */
    public boolean isWithoutPhoto() {
        return withoutPhoto;
    }

    /**
     * Takes whether the photo goes.
     *
     * @param withoutPhoto as ticked
     */
    public void setWithoutPhoto(boolean withoutPhoto) {
        this.withoutPhoto = withoutPhoto;
    }
}
