package nl.krachtkring.group;

import java.time.Instant;
import java.util.Set;
import nl.krachtkring.member.PersonaView;

/**
 * A proposal for a guest as one member sees it. How many said yes is told when the vote is closed, and who said what never.
 *
 * @param publicId its number in addresses
 * @param guest who is proposed
 * @param proposer who proposes
 * @param subject the discussion or meeting
 * @param why why the group would want that
 * @param until the first moment at which the guest no longer reads along
 * @param state where it stands
 * @param closesAt when the vote closes; null before it began and while people talk
 * @param electors how many members are asked
 * @param yes how many said yes; null until the vote is closed
 * @param own what the reader said
 * @param visiting whether the guest can look in now
 * @param allowed what the reader may do
 */
public record GuestView(
        long publicId,
        PersonaView guest,
        PersonaView proposer,
        Visited subject,
        String why,
        Instant until,
        GuestState state,
        Instant closesAt,
        int electors,
        Integer yes,
        GuestVote own,
        boolean visiting,
        Set<Act> allowed) {

    /** What somebody may do with a proposal. */
    public enum Act {
        /** Confirm that the right person was found, and begin the vote. */
        BEGIN,
        /** Vote. */
        VOTE,
        /** Take it back. */
        WITHDRAW,
        /** End the visit. */
        END
    }

    /** Makes the set immutable. */
    public GuestView {
        allowed = Set.copyOf(allowed);
    }

    /**
     * Whether the page shows a button.
     *
     * @param act the name of the act
     * @return whether the reader may
     */
    public boolean may(String act) {
        return allowed.contains(Act.valueOf(act));
    }

    /**
     * Where it stands, in words: an admitted guest whose time is over is over.
     *
     * @return a message key
     */
    public String getStateKey() {
        boolean over = state == GuestState.ADMITTED && !visiting;
        return "group.door.state." + (over ? "OVER" : state.name());
    }

    /**
     * The icon of where it stands.
     *
     * @return its name
     */
    public String getIcon() {
        return switch (state) {
            case DRAFT, OPEN -> "hourglass";
            case TALKING -> "messages";
            case ADMITTED -> visiting ? "check" : "clock";
            case DECLINED, WITHDRAWN, ENDED -> "x";
        };
    }

    /**
     * The tone of where it stands.
     *
     * @return the kind of a state
     */
    public String getTone() {
        return switch (state) {
            case OPEN, TALKING -> "warning";
            case ADMITTED -> visiting ? "positive" : "info";
            case DRAFT, DECLINED, WITHDRAWN, ENDED -> "info";
        };
    }
}
