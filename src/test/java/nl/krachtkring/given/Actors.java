package nl.krachtkring.given;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Standing;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** People for tests of policies and queries; each has a persona with the key of the person. */
public final class Actors {
    private Actors() {}

    /**
     * Somebody with an account who belongs to no group.
     *
     * @param person the key
     * @return signed in
     */
    public static Actor outsider(long person) {
        return actor(person, Set.of(), Map.of());
    }

    /**
     * Somebody with a site role and no group.
     *
     * @param person the key
     * @param role counts now
     * @return signed in with the second factor
     */
    public static Actor with(long person, SiteRole role) {
        return actor(person, Set.of(role), Map.of());
    }

    /**
     * Somebody who is moderator of named groups and has no role on the site.
     *
     * @param person the key
     * @param groups the keys of the groups
     * @return signed in with the second factor
     */
    public static Actor moderatorOf(long person, Long... groups) {
        return new Actor(
                new PersonId(person),
                new PersonaId(person),
                "Naam " + person,
                Set.of(),
                Set.of(),
                Map.of(),
                1L,
                null,
                null,
                Set.of(groups),
                Set.of(),
                Set.of());
    }

    /**
     * Somebody who stands in one group.
     *
     * @param person the key
     * @param group the key of the group
     * @param role as what
     * @return signed in
     */
    public static Actor in(long person, long group, PlaceRole role) {
        return actor(person, Set.of(), Map.of(group, new Standing(role, new PersonaId(person))));
    }

    /**
     * Somebody who stands in several groups.
     *
     * @param person the key
     * @param groups the keys of the groups
     * @param role as what in each
     * @return signed in
     */
    public static Actor in(long person, Collection<Long> groups, PlaceRole role) {
        Map<Long, Standing> places = new HashMap<>();
        groups.forEach(group -> places.put(group, new Standing(role, new PersonaId(person))));
        return actor(person, Set.of(), places);
    }

    /**
     * Somebody who was let in to one thing of a group.
     *
     * @param person the key of the person
     * @param group the key of the group
     * @param what the discussion or meeting
     * @return an actor with a guest's standing
     */
    public static Actor guest(long person, long group, Visit what) {
        Standing standing = new Standing(PlaceRole.GUEST, new PersonaId(person), Set.of(what));
        return actor(person, Set.of(), Map.of(group, standing));
    }

    /**
     * Somebody who belongs to a group and was let in to one thing of it as well.
     *
     * @param actor who
     * @param group the key of the group
     * @param what the discussion or meeting
     * @return an actor with the same role
     */
    public static Actor visiting(Actor actor, long group, Visit what) {
        Standing before = actor.places().get(group);
        Standing standing = new Standing(before.role(), before.persona(), Set.of(what));
        return actor(actor.person().value(), actor.roles(), Map.of(group, standing));
    }

    /**
     * The same person during a silence.
     *
     * @param actor who
     * @return reads as before and writes nothing
     */
    public static Actor silenced(Actor actor) {
        return changed(actor, Instant.MAX, actor.muted());
    }

    /**
     * The same person, for whom texts of a name are folded.
     *
     * @param actor who
     * @param persona the key of the name
     * @return mutes that name alone
     */
    public static Actor muting(Actor actor, long persona) {
        return changed(actor, actor.silencedUntil(), Set.of(persona));
    }

    private static Actor changed(Actor actor, Instant silencedUntil, Set<Long> muted) {
        return new Actor(
                actor.person(),
                actor.persona(),
                actor.name(),
                actor.roles(),
                actor.badges(),
                actor.places(),
                actor.signIn(),
                actor.task(),
                silencedUntil,
                actor.moderated(),
                muted,
                actor.lacking());
    }

    private static Actor actor(long person, Set<SiteRole> roles, Map<Long, Standing> places) {
        return new Actor(
                new PersonId(person), new PersonaId(person), "Naam " + person, roles, Set.of(), places, 1L, null);
    }
}
