package nl.krachtkring.group;

import java.time.Instant;
import java.util.Set;
import nl.krachtkring.contribution.PlaceRef;

/**
 * A group as one reader sees it.
 *
 * @param id its key; never shown
 * @param slug its word in addresses
 * @param name its name
 * @param kind who reads
 * @param joining how one becomes a member
 * @param question what somebody who asks to join is asked; empty without one
 * @param parents whether it is a parents' group
 * @param checksMembers whether a moderator reads members' texts first
 * @param oneTimeNames whether members may speak under a name for one discussion alone
 * @param editPeriod for how long members may change what they wrote
 * @param summary what it is about
 * @param rules its own rules as Markdown; empty without any
 * @param lastActivityAt when something was last said; null for who can't read it, and while nothing was
 * @param closed why the group is closed, possibly empty; null while it lives
 * @param welcome the public number of the discussion in which people introduce themselves; null for outsiders and without one
 * @param inside whether the reader is a member
 * @param allowed what the reader may do
 */
public record GroupView(
        long id,
        String slug,
        String name,
        GroupKind kind,
        Joining joining,
        String question,
        boolean parents,
        boolean checksMembers,
        boolean oneTimeNames,
        EditPeriod editPeriod,
        String summary,
        String rules,
        Instant lastActivityAt,
        String closed,
        Long welcome,
        boolean inside,
        Set<GroupAct> allowed) {

    /** Makes the set immutable. */
    public GroupView {
        allowed = Set.copyOf(allowed);
    }

    /**
     * Whether the reader may do something.
     *
     * @param act the name of a {@link GroupAct}
     * @return whether it is allowed
     */
    public boolean may(String act) {
        return allowed.contains(GroupAct.valueOf(act));
    }

    /**
     * Where the group is.
     *
     * @return a path
     */
    public String getAddress() {
        return "/groepen/" + slug;
    }

    /**
     * Who reads what is written here.
     *
     * @return the audience
     */
    public Audience getAudience() {
        return Audience.of(kind);
    }

    /**
     * Points parts of other rooms to this group.
     *
     * @return the place
     */
    public PlaceRef getPlace() {
        return new PlaceRef(id);
    }

    /**
     * What the policy needs to know.
     *
     * @return key, kind and way of joining
     */
    public GroupFacts facts() {
        return new GroupFacts(id, kind, joining, closed != null, parents);
    }
}
