package nl.krachtkring.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether people can comment on a page. Life: open from the start, or not offered at all; an editor closes it, opens it, or opens it
 * for a number of days, after which it is closed without anybody doing anything. What was said stays.
 */
@Embeddable
public class CommentMode {

    @Column(name = "comments_open")
    private boolean open;

    /** When it closes; or, once it is closed, since when. */
    @Column(name = "comments_end")
    private Instant end;

    @Column(name = "comments_guests")
    private boolean guests = true;

    @Column(name = "comments_checked")
    private boolean checked;

    /** For the persistence provider: not offered. */
    protected CommentMode() {}

    /**
     * How a new page begins.
     *
     * @param open whether people can comment on it
     */
    public CommentMode(boolean open) {
        this.open = open;
    }

    /**
     * The same for another page.
     *
     * @return begins as this one is
     */
    public CommentMode copy() {
        CommentMode copy = new CommentMode(open);
        copy.end = end;
        copy.guests = guests;
        copy.checked = checked;
        return copy;
    }

    /** Does what an editor set. Closing what is closed leaves the day since when it is. */
    void set(SetComments wanted, Instant now) {
        CommentDoor before = at(now);
        guests = wanted.guests();
        checked = wanted.checked();
        open = wanted.mode() != SetComments.Mode.CLOSED;
        end = switch (wanted.mode()) {
            case OPEN -> null;
            case CLOSED -> before.open() || before.end() == null ? now : before.end();
            case DAYS -> now.plus(Duration.ofDays(wanted.days()));
        };
    }

    /**
     * How it is at a moment.
     *
     * @param now the time
     * @return never null
     */
    public CommentDoor at(Instant now) {
        boolean still = open && (end == null || now.isBefore(end));
        return new CommentDoor(still, end, guests, checked);
    }
}
