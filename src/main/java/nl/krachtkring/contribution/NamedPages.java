package nl.krachtkring.contribution;

import java.util.List;

/** Pages that are no contributions and that everyone reads: they are found by their names, and not by the index of what people write. */
public interface NamedPages {

    /**
     * Finds pages by a part of a name, of now or before.
     *
     * @param words as typed, not blank
     * @param most at most so many
     * @return those that fit, by name
     */
    Found named(String words, int most);

    /**
     * What was found.
     *
     * @param key the message key of what these pages are
     * @param pages the first of them; the line of each has its other names
     * @param all where all that fit stand; empty where no more than these do
     */
    record Found(String key, List<RelatedItems.Item> pages, String all) {}
}
