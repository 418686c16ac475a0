package nl.krachtkring.article;

import java.util.List;

/**
 * The concepts that begin with one letter.
 *
 * @param letter a capital
 * @param concepts by title
 */
public record ConceptLetter(String letter, List<Entry> concepts) {

    /**
     * One concept.
     *
     * @param title the word
     * @param address where it stands
     * @param plain what it is, in one plain line
     */
    public record Entry(String title, String address, String plain) {}
}
