package nl.krachtkring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.krachtkring.platform.access.Conflict;

/** What facilitators arranged with a discussion: put on top, put into the archive, or let go on in another one. */
@Embeddable
class Arranged {

    @Column(name = "pinned_at")
    private Instant pinnedAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "noted")
    private boolean noted;

    /** For the persistence provider. */
    protected Arranged() {}

    /**
     * Puts it on top of the list of its group.
     *
     * @param now the time
     * @throws Conflict when it stands there already, is in the archive, or went on elsewhere
     */
    void pin(Instant now) {
        refuseIf(pinnedAt != null || isFixed());
        pinnedAt = now;
    }

    /**
     * Lets it stand among the others again.
     *
     * @throws Conflict when it does already
     */
    void unpin() {
        refuseIf(pinnedAt == null);
        pinnedAt = null;
    }

    /**
     * Puts it into the archive: nothing else is arranged with it there.
     *
     * @param now the time
     * @throws Conflict when it is there already, or went on elsewhere
     */
    void archive(Instant now) {
        refuseIf(isFixed());
        archivedAt = now;
        pinnedAt = null;
    }

    /**
     * Brings it back from the archive.
     *
     * @throws Conflict when it isn't there
     */
    void bringBack() {
        refuseIf(archivedAt == null);
        archivedAt = null;
    }

    /**
     * Lets it go on elsewhere.
     *
     * @param other the key of the other discussion; null for itself, which is refused
     * @param there what was arranged with the other one
     * @throws Conflict when it, or the other one, went on elsewhere already or is in the archive
     */
    void goOn(Long other, Arranged there) {
        refuseIf(other == null || isFixed() || there.isFixed());
        mergedInto = other;
        pinnedAt = null;
    }

    /** Whether it is in the archive. */
    boolean isArchived() {
        return archivedAt != null;
    }

    /** Whether it stays as it is: it went on elsewhere, or is in the archive. */
    boolean isFixed() {
        return mergedInto != null || isArchived();
    }

    /** A note tells what was arranged; only such discussions ask for notes when they are read. */
    void note() {
        noted = true;
    }

    /** What is erased stands on top of nothing. */
    void erase() {
        pinnedAt = null;
    }

    private static void refuseIf(boolean late) {
        if (late) {
            throw new Conflict("discussion.arrange.conflict");
        }
    }
}
