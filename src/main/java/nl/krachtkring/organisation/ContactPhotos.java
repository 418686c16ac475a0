package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.storage.Picture;
import nl.krachtkring.platform.storage.PictureSizes;
import nl.krachtkring.platform.storage.Pictures;

/** Changes who speaks for an organisation, with a photo. The photo is drawn before the transaction begins: that takes time. */
@Singleton
public class ContactPhotos {

    /** Shown at 96 pixels, on screens with up to three dots in each. */
    private static final PictureSizes SIZES = new PictureSizes(320, 0);

    private final ContactPersons contacts;
    private final Pictures pictures;

    /**
     * For the container.
     *
     * @param contacts the rows
     * @param pictures draws photos anew
     */
    @Inject
    public ContactPhotos(ContactPersons contacts, Pictures pictures) {
        this.contacts = contacts;
        this.pictures = pictures;
    }

    /**
     * Changes what stands at somebody.
     *
     * @param actor an editor or administrator, or she herself
     * @param slug the organisation's name in the address
     * @param contact the public number of the row
     * @param command what is to stand there
     * @throws RuleViolation of field {@code photo}, {@code task}, {@code until} or {@code alternative}
     * @throws NotFound when there is no such row for this actor
     */
    public void change(Actor actor, String slug, long contact, ChangeContact command) {
        contacts.form(actor, slug, contact);
        Picture picture = command.photo().isEmpty() ? null : pictures.make(command.photo(), SIZES);
        contacts.change(actor, slug, contact, command, picture);
    }
}
