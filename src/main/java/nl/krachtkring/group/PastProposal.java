package nl.krachtkring.group;

import java.util.Set;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PersonId;

/**
 * A proposal for a guest that the portal itself loads.
 *
 * @param where the discussion or meeting
 * @param proposer a member
 * @param guest the e-mail address or public name of who is proposed, who has a confirmed badge from work
 * @param why in plain words, at most 300 characters
 * @param days after how many days the visit ends
 * @param yes who said yes already
 */
public record PastProposal(Visit where, PersonId proposer, String guest, String why, int days, Set<PersonId> yes) {

    /** Makes the set immutable. */
    public PastProposal {
        yes = Set.copyOf(yes);
    }
}
