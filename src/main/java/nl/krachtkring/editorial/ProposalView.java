package nl.krachtkring.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.member.PersonaView;

/**
 * A proposal as its writer and the editors read it.
 *
 * @param number its number
 * @param title the title of the page
 * @param address where the page stands; empty for one that isn't there yet
 * @param form where it is written
 * @param reason why
 * @param state how far it is
 * @param answer what an editor said; may be empty
 * @param proposer whose it is, as everyone sees her
 * @param times when something became of it
 * @param mark by which an editor says which proposal and page she saw
 * @param reviewBefore when the page will be gone through again; null when no day is named
 * @param changes what the page would say otherwise, or says otherwise since
 * @param meanwhile what others changed on the page since the proposal was begun
 * @param points what keeps it from being published
 */
public record ProposalView(
        long number,
        String title,
        String address,
        String form,
        String reason,
        ProposalState state,
        String answer,
        PersonaView proposer,
        Times times,
        String mark,
        LocalDate reviewBefore,
        List<PartChange> changes,
        List<PartChange> meanwhile,
        List<PageLint.Point> points) {

    /** Makes the lists immutable. */
    public ProposalView {
        changes = List.copyOf(changes);
        meanwhile = List.copyOf(meanwhile);
        points = List.copyOf(points);
    }

    /**
     * When something became of it.
     *
     * @param changedAt when it was last written
     * @param offeredAt since when it waits; null before
     * @param decidedAt when an editor decided; null before
     */
    public record Times(Instant changedAt, Instant offeredAt, Instant decidedAt) {}

    /**
     * Whether its writer is at it.
     *
     * @return true before it is offered, and after it came back
     */
    public boolean isWritten() {
        return state.isWritten();
    }

    /**
     * Whether it waits for an editor.
     *
     * @return false before it is offered and after it was decided
     */
    public boolean isWaiting() {
        return state == ProposalState.WAITS;
    }

    /**
     * Whether the page isn't there yet.
     *
     * @return false for a change
     */
    public boolean isNew() {
        return address.isEmpty();
    }
}
