package nl.krachtkring.group;

import java.util.List;

/**
 * Some of the members of a group.
 *
 * @param rows facilitators first, then by name
 * @param next the public number after which the next page begins; null on the last page
 */
public record MembersPage(List<MemberView> rows, Long next) {

    /** What outsiders see. */
    static final MembersPage NOBODY = new MembersPage(List.of(), null);

    /** Makes the list immutable. */
    public MembersPage {
        rows = List.copyOf(rows);
    }
}
