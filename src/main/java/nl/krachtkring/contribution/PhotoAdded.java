package nl.krachtkring.contribution;

import nl.krachtkring.platform.storage.Upload;

/**
 * What somebody chose and said in the form of a photo.
 *
 * @param photo the file; empty when none was chosen
 * @param words what is to be seen, at most 300 letters; may be null
 * @param people who can be recognised; null when she didn't say
 */
public record PhotoAdded(Upload photo, String words, PhotoPeople people) {

    /** The id of the input for the words. */
    static final String WORDS = "photoWords";

    /** The id of the input that asks for people. */
    static final String PEOPLE = "photoPeople";

    /** Most letters of the words. */
    static final int LONGEST = 300;
}
