package nl.krachtkring.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.PhotoAdded;
import nl.krachtkring.contribution.PhotoPeople;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.storage.Upload;
import nl.krachtkring.platform.web.Uploaded;

/**
 * The photo of a form: chosen, told of, added by a button of its own or together with the text. Its buttons are the one that keeps
 * the draft, with another value, so that they pass the same rights.
 */
@Named
@RequestScoped
public class PhotoPart {

    private static final String GONE = "weg-";
    private static final int DIGITS = 15;

    @Inject
    Settings settings;

    private Part photo;
    private Part picture;
    private String words;
    private String people;

    /**
     * What was chosen and said, if anything.
     *
     * @return empty when the form was sent without a photo
     */
    public Optional<PhotoAdded> sent() {
        Upload taken = Uploaded.sent("photo", "photo", settings.uploadBytes());
        Upload upload = taken.isEmpty() ? Uploaded.sent("picture", "photo", settings.uploadBytes()) : taken;
        String said = KeptDraft.typed("photoWords");
        PhotoPeople chosen = people(KeptDraft.typed("photoPeople"));
        boolean nothing = upload.isEmpty() && (said == null || said.isBlank()) && chosen == null;
        return nothing ? Optional.empty() : Optional.of(new PhotoAdded(upload, said, chosen));
    }

    /**
     * The photo whose button {@code Haal weg} was pressed.
     *
     * @return its number; null when another button was pressed
     */
    public Long taken() {
        String pressed = KeptDraft.typed("keep");
        boolean gone = pressed != null && pressed.matches(GONE + "[0-9]{" + DIGITS + "}");
        return gone ? Long.valueOf(pressed.substring(GONE.length())) : null;
    }

    private static PhotoPeople people(String typed) {
        return Arrays.stream(PhotoPeople.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the inputs for files can be in the page: a form that was sent without files has none that can be read.
     *
     * @return false for what the script of the editor sends
     */
    public boolean isReadable() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String type = faces.getExternalContext().getRequestContentType();
        return !faces.isPostback() || (type != null && type.startsWith("multipart/"));
    }

    /**
     * Whether the form stands open: something waits or was refused.
     *
     * @param waiting the photos of the draft
     * @return the attribute's value; null for closed
     */
    public String open(List<FileView> waiting) {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean refused = List.of("photo", "photoWords", "photoPeople").stream()
                .anyMatch(id -> !faces.getMessageList(id).isEmpty());
        return waiting.isEmpty() && !refused ? null : "open";
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
     * The answers to choose from.
     *
     * @return every one
     */
    public List<PhotoPeople> getAnswers() {
        return List.of(PhotoPeople.values());
    }

    /**
     * A photo that was just taken.
     *
     * @return null without one
     */
    public Part getPhoto() {
        return photo;
    }

    /**
     * Takes a photo that was just taken.
     *
     * @param photo as sent
     */
    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    /**
     * A photo that was there already.
     *
     * @return null without one
     */
    public Part getPicture() {
        return picture;
    }

    /**
     * Takes a photo that was there already.
     *
     * @param picture as sent
     */
    public void setPicture(Part picture) {
        this.picture = picture;
    }

    /**
     * What is to be seen.
     *
     * @return as typed
     */
    public String getWords() {
        return words;
    }

    /**
     * Takes what is to be seen.
     *
     * @param words as typed
     */
    public void setWords(String words) {
        this.words = words;
    }

    /**
     * Who can be recognised.
     *
     * @return as chosen
     */
    public String getPeople() {
        return people;
    }

    /**
     * Takes who can be recognised.
     *
     * @param people as chosen
     */
    public void setPeople(String people) {
        this.people = people;
    }
}
