package nl.krachtkring.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.platform.access.Actor;

/** A room whose pages people work on together. Texts have the form of its files; an unfinished one can always be read part by part. */
public interface EditedPages {

    /**
     * The kind of its pages.
     *
     * @return one kind
     */
    ContributionKind kind();

    /**
     * The first word of the addresses of its pages.
     *
     * @return small letters
     */
    String folder();

    /**
     * A page that changes can be proposed to.
     *
     * @param actor who would
     * @param slug its name in the address
     * @return empty when there is none for this actor
     */
    Optional<EditedPage> page(Actor actor, String slug);

    /**
     * A page by its key, whatever its state.
     *
     * @param id its key
     * @return empty when there is none
     */
    Optional<EditedPage> page(long id);

    /**
     * How two of its pages become one.
     *
     * @return empty where they never do
     */
    default Optional<MergingPages> merging() {
        return Optional.empty();
    }

    /**
     * The form in which a proposal is written.
     *
     * @param proposal its number
     * @return an address of this site
     */
    String form(long proposal);

    /**
     * The parts of a text.
     *
     * @param text may be unfinished, or empty
     * @return every part that pages of this kind can have, in one order
     */
    List<PagePart> parts(String text);

    /**
     * What keeps a text from being published, and what an editor should look at.
     *
     * @param text may be unfinished
     * @param today the day
     * @return nothing for a text that is whole
     */
    List<PageLint.Point> points(String text, LocalDate today);

    /**
     * Demands what must be right before anybody else reads it.
     *
     * @param text any
     * @throws nl.krachtkring.platform.access.RuleViolation of a field of the form, with all others that are wrong
     */
    void check(String text);

    /**
     * What a proposal says of the page as it is now: parts that its writer left alone are as they are now.
     *
     * @param base what the page said when the proposal was begun
     * @param proposed what it should say
     * @param now what it says now
     * @return a whole text
     */
    String upon(String base, String proposed, String now);

    /**
     * The same text with the days on which somebody went through it, and will again.
     *
     * @param text whole
     * @param checkedOn null leaves the day as it is
     * @param reviewBefore null leaves the day as it is
     * @return a whole text
     */
    String dated(String text, LocalDate checkedOn, LocalDate reviewBefore);

    /**
     * The day before which a text says that somebody will go through it again.
     *
     * @param text may be unfinished
     * @return empty when it names no day
     */
    Optional<LocalDate> reviewBefore(String text);

    /**
     * A page says this from now on; a new one begins. Tells every room.
     *
     * @param id its key; null for a new one
     * @param text whole
     * @param now the time
     * @return the page as it stands
     * @throws nl.krachtkring.platform.access.RuleViolation with all that keeps it from being published
     * @throws nl.krachtkring.platform.access.Conflict when somebody else changed it at the same moment
     */
    EditedPage publish(Long id, String text, Instant now);
}
