package nl.krachtkring.platform.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * Who acts in this request, and with which rights. Built once per request from the database and never kept in a
 * session, so that a role or membership that is taken away is gone with the next request.
 *
 * @param person the signed-in person; null for a visitor and for the system
 * @param persona the public persona of the person; null without one
 * @param name the name on the screen; empty for a visitor
 * @param roles the site roles that count now (second factor given)
 * @param badges the badges of the person, as the names of their kinds
 * @param places the groups in which the person stands, by the key of the group
 * @param signIn the key of the sign-in row; null for a visitor and for the system
 * @param task what the system is doing; null for people
 * @param silencedUntil until when she reads but writes nothing; null for who may write
 * @param moderated the keys of the groups of which she is moderator without being it of the site (second factor given)
 * @param muted the keys of the names whose texts are folded for her; here because every page with texts asks for them, and no right
 * @param lacking what she has none of, of all that is {@link SeldomHeld}; nothing is known of it in a request that may change it
 */
public record Actor(
        PersonId person,
        PersonaId persona,
        String name,
        Set<SiteRole> roles,
        Set<String> badges,
        Map<Long, Standing> places,
        Long signIn,
        String task,
        Instant silencedUntil,
        Set<Long> moderated,
        Set<Long> muted,
        Set<String> lacking) {

    private static final Actor ANONYMOUS = new Actor(null, null, "", Set.of(), Set.of(), Map.of(), null, null);

    /** Makes the collections immutable. */
    public Actor {
        roles = Set.copyOf(roles);
        badges = Set.copyOf(badges);
        places = Map.copyOf(places);
        moderated = Set.copyOf(moderated);
        muted = Set.copyOf(muted);
        lacking = Set.copyOf(lacking);
    }

    /**
     * Somebody who may write.
     *
     * @param person the signed-in person; null for a visitor and for the system
     * @param persona the public persona
     * @param name the name on the screen
     * @param roles the site roles that count now
     * @param badges the names of the kinds of badges
     * @param places the groups in which the person stands
     * @param signIn the key of the sign-in row
     * @param task what the system is doing; null for people
     */
    public Actor(
            PersonId person,
            PersonaId persona,
            String name,
            Set<SiteRole> roles,
            Set<String> badges,
            Map<Long, Standing> places,
            Long signIn,
            String task) {
        this(person, persona, name, roles, badges, places, signIn, task, null, Set.of(), Set.of(), Set.of());
    }

    /**
     * A visitor without an account or not signed in.
     *
     * @return the one actor without any right of its own
     */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /**
     * The portal itself, doing a task nobody asked for in person.
     *
     * @param task the name of the task, for the log
     * @return an actor without person or roles
     */
    public static Actor system(String task) {
        return new Actor(null, null, "", Set.of(), Set.of(), Map.of(), null, task);
    }

    /**
     * Whether nobody is signed in.
     *
     * @return true for visitors and for the system
     */
    public boolean isAnonymous() {
        return person == null;
    }

    /**
     * Whether the portal itself acts.
     *
     * @return true only for an actor made by {@link #system(String)}
     */
    public boolean isSystem() {
        return task != null;
    }

    /**
     * Whether the actor has a site role that counts now.
     *
     * @param role the role
     * @return whether the actor has it
     */
    public boolean has(SiteRole role) {
        return roles.contains(role);
    }

    /**
     * Whether the actor is moderator of the site or of any group.
     *
     * @return whether there can be something for her to judge
     */
    public boolean isModerator() {
        return has(SiteRole.MODERATOR) || !moderated.isEmpty();
    }

    /**
     * Whether the actor is moderator of what stands in a place.
     *
     * @param group the key of the group; null for what stands on the site itself
     * @return true everywhere for a moderator of the site; of other moderators, in their own groups alone
     */
    public boolean moderates(Long group) {
        return has(SiteRole.MODERATOR) || (group != null && moderated.contains(group));
    }

    /**
     * How the actor stands in a group.
     *
     * @param group the key of the group
     * @return the standing, empty for somebody outside
     */
    public Optional<Standing> standingIn(long group) {
        return Optional.ofNullable(places.get(group));
    }

    /**
     * Whether the actor may send anything that others read. Every policy that lets people write asks this last.
     *
     * @return allowed, or denied during a silence
     */
    public Decision maySpeak() {
        return Decision.allowIf(silencedUntil == null, "platform.silenced.text");
    }

    /**
     * Whether it is known that the actor has none of something.
     *
     * @param thing what, as {@link SeldomHeld#held} calls it
     * @return false when she has some and when it has to be asked
     */
    public boolean lacks(String thing) {
        return lacking.contains(thing);
    }

    /**
     * Whether the actor is the given person.
     *
     * @param other the key of a person
     * @return whether it is the same person; never true for visitors
     */
    public boolean is(long other) {
        return person != null && person.value() == other;
    }

    /**
     * The word for this actor in the log.
     *
     * @return {@code visitor}, {@code member}, {@code GROUP_MODERATOR}, {@code system:<task>} or the roles of the site,
     *     joined by a plus
     */
    public String label() {
        if (isSystem()) {
            return "system:" + task;
        }
        if (isAnonymous()) {
            return "visitor";
        }
        return roles.isEmpty()
                ? (moderated.isEmpty() ? "member" : "GROUP_MODERATOR")
                : String.join("+", roles.stream().map(Enum::name).sorted().toList());
    }
}
