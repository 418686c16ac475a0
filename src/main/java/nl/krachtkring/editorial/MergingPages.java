package nl.krachtkring.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;

/** A room of {@link EditedPages} of which two pages can become one. */
public interface MergingPages {

    /**
     * The kind of its pages.
     *
     * @return one kind
     */
    ContributionKind kind();

    /**
     * A page of its own, also one that a moderator hid.
     *
     * @param slug its name in the address
     * @return empty when there is none, and for one that became part of another
     */
    Optional<EditedPage> page(String slug);

    /**
     * Whether everyone can read it.
     *
     * @param id its key
     * @return false while a moderator hides it
     */
    boolean stands(long id);

    /**
     * Pages with something in one of their names.
     *
     * @param word what was typed; not blank
     * @param most at most so many
     * @return by title; those that a moderator hid too
     */
    List<EditedPage> like(String word, int most);

    /**
     * By which names a page is known.
     *
     * @param page which
     * @return its title first
     */
    List<String> names(EditedPage page);

    /**
     * Nobody else changes the two, and nothing new comes under them, until the end of the transaction.
     *
     * @param one the key of a page
     * @param other the key of another one
     */
    void hold(long one, long other);

    /**
     * One becomes part of the other, which has its names from now on. Tells every room.
     *
     * @param gone the key of the one that goes
     * @param kept the key of the one that stays
     * @param now the time
     * @return the one that stays, as it says then
     * @throws nl.krachtkring.platform.access.RuleViolation when there is no room for all the names
     */
    EditedPage merge(long gone, long kept, Instant now);
}
