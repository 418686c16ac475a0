package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Groups, members, guests and moderators as chance makes them: what the questions to the database give is what the policy
 * allows, and "Lezen mee" counts those whom the policy lets in. The seed stands in the name of each run.
 */
class SampledReadersTest extends RepositoryTest {

    private static final int PEOPLE = 12;
    private static final int GROUPS = 8;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Actor> people = new ArrayList<>();
    private final List<Long> groups = new ArrayList<>();
    private final List<Long> meetings = new ArrayList<>();
    private final Set<PersonId> atWork = new HashSet<>();
    private GroupDesk desk;
    private Random chance;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261128, 777, 4_000_000_007L})
    void questions_give_what_the_policy_allows_and_pages_count_those_readers(long seed) {
        chance = new Random(seed);
        desk = new GroupDesk(entities);
        fill();
        List<Actor> actors = new ArrayList<>(people.stream().map(this::asked).toList());
        actors.add(Actor.anonymous());
        for (Actor actor : actors) {
            knowsAndReads(actor);
            meets(actor);
        }
        for (long group : groups) {
            actors.forEach(reader -> counts(reader, group, actors));
        }
    }

    private void knowsAndReads(Actor actor) {
        Set<String> known = new HashSet<>();
        desk.groups.all(actor).forEach(row -> known.add(row.slug()));
        Set<String> allowed = new HashSet<>();
        for (long group : groups) {
            if (GroupPolicy.mayKnow(actor, desk.groups.facts(group)).allowed()) {
                allowed.add("groep-" + groups.indexOf(group));
            }
        }
        assertEquals(allowed, known, actor.toString());
    }

    /** The list of a group for its readers; one meeting for its guests too. */
    private void meets(Actor actor) {
        for (int i = 0; i < groups.size(); i++) {
            GroupFacts facts = desk.groups.facts(groups.get(i));
            boolean listed = !queries().coming(actor, facts.id()).isEmpty();
            assertEquals(GroupPolicy.mayRead(actor, facts).allowed(), listed, actor + " " + facts);
            long meeting = meetings.get(i);
            Visit visit =
                    new Visit(Visit.Kind.MEETING, desk.count("SELECT id FROM meeting WHERE public_id = " + meeting));
            assertEquals(GroupPolicy.maySee(actor, facts, visit).allowed(), shows(actor, meeting), actor + " " + facts);
        }
    }

    private boolean shows(Actor actor, long meeting) {
        try {
            return queries().show(actor, meeting).summary().publicId() == meeting;
        } catch (NotFound absent) {
            return false;
        }
    }

    private void counts(Actor reader, long group, List<Actor> actors) {
        GroupFacts facts = desk.groups.facts(group);
        Readers readers = desk.people.readers(reader, facts, false, null);
        if (facts.kind() == GroupKind.OPEN || !GroupPolicy.isInside(reader, group)) {
            assertNull(readers.members());
            assertEquals(List.of(), readers.guests());
            return;
        }
        assertEquals(number(actors, who -> GroupPolicy.mayRead(who, facts).allowed()), readers.members());
        assertEquals(
                number(actors, who -> GroupPolicy.mayRead(who, facts).allowed() && atWork.contains(who.person())),
                readers.atWork());
        assertEquals(
                number(actors, who -> meetings.stream().anyMatch(meeting -> guestOf(who, group, meeting))),
                readers.guests().size());
        assertEquals(
                number(actors, who -> who.moderates(group) && !GroupPolicy.isInside(who, group)), readers.moderators());
    }

    private boolean guestOf(Actor who, long group, long meeting) {
        long key = desk.count("SELECT id FROM meeting WHERE public_id = " + meeting);
        return GroupPolicy.isGuest(who, group, new Visit(Visit.Kind.MEETING, key));
    }

    private static long number(List<Actor> actors, Predicate<Actor> rule) {
        return actors.stream().filter(rule).count();
    }

    private void fill() {
        for (int i = 0; i < PEOPLE; i++) {
            people.add(
                    chance.nextInt(4) == 0
                            ? desk.person("Persoon " + i, SiteRole.MODERATOR)
                            : desk.person("Persoon " + i));
        }
        for (Actor one : people) {
            badges(one);
        }
        for (int i = 0; i < GROUPS; i++) {
            GroupKind kind = GroupKind.values()[chance.nextInt(GroupKind.values().length)];
            Actor first = people.get(chance.nextInt(PEOPLE));
            long group = desk.group("groep-" + i, kind, Joining.INVITATION, first);
            groups.add(group);
            entities.createNativeQuery("UPDATE community_group SET parents = ? WHERE id = ?")
                    .setParameter(1, chance.nextBoolean())
                    .setParameter(2, group)
                    .executeUpdate();
            long meeting = meeting(group, first);
            for (Actor one : people) {
                int lot = chance.nextInt(4);
                if (lot == 0 && !one.equals(first)) {
                    desk.enrol(group, one);
                } else if (lot == 1) {
                    visit(group, meeting, one);
                }
                if (chance.nextInt(4) == 0) {
                    moderates(group, one);
                }
            }
        }
        entities.flush();
        entities.clear();
        people.stream().filter(this::namedAtWork).map(Actor::person).forEach(atWork::add);
    }

    /** None, one or two of any kind: asked for, confirmed, expired or refused. */
    private void badges(Actor one) {
        for (BadgeKind kind : List.of(BadgeKind.PARENT, BadgeKind.PROFESSIONAL, BadgeKind.MUNICIPALITY)) {
            int lot = chance.nextInt(6);
            if (lot > 3) {
                continue;
            }
            Instant before = GroupDesk.NOW.minus(MINUTE);
            boolean counted = lot == 1 || lot == 2;
            entities.createNativeQuery("INSERT INTO badge (public_id, person_id, kind, confirmed_at, expires_at,"
                            + " refused_at) VALUES (FLOOR(1e14 + RAND() * 8e14), ?, ?, ?, ?, ?)")
                    .setParameter(1, one.person().value())
                    .setParameter(2, kind.name())
                    .setParameter(3, counted ? SqlTime.utc(before) : null)
                    .setParameter(4, counted ? SqlTime.utc(before.plus(MINUTE.multipliedBy(lot))) : null)
                    .setParameter(5, lot == 3 ? SqlTime.utc(before) : null)
                    .executeUpdate();
        }
    }

    /** Whether work stands beside her name. */
    private boolean namedAtWork(Actor one) {
        long name = one.persona().value();
        PersonaView view = desk.personas.views(List.of(name), () -> false).get(name);
        return Arrays.stream(BadgeKind.values())
                .filter(BadgeKind::isGivenByOthers)
                .anyMatch(kind ->
                        view.badge().equals(kind.key(true)) || view.badge().equals(kind.key(false)));
    }

    private long meeting(long group, Actor by) {
        long number = 500_000_000_000_000L + group;
        entities.createNativeQuery(
                        "INSERT INTO meeting (public_id, group_id, persona_id, title, place, local_start, zone,"
                                + " starts_at, minutes, childcare, interpreter, food, reachable, created_at) VALUES (?, ?, ?,"
                                + " 'Koffie', 'Zaal', '2027-01-01T10:00', 'Europe/Amsterdam', '2027-01-01 09:00:00', 60, 0, 0,"
                                + " 0, 0, NOW(6))")
                .setParameter(1, number)
                .setParameter(2, group)
                .setParameter(3, by.persona().value())
                .executeUpdate();
        meetings.add(number);
        return number;
    }

    /** Somebody who was let in until a minute ago, now, or in a minute, or whose visit ended; only parents' groups have guests. */
    private void visit(long group, long meeting, Actor who) {
        if (desk.count("SELECT COUNT(*) FROM community_group WHERE parents AND id = " + group) == 0
                || desk.again(who).standingIn(group).isPresent()) {
            return;
        }
        Instant until = GroupDesk.NOW.plus(MINUTE.multipliedBy(chance.nextInt(3) - 1L));
        entities.createNativeQuery("INSERT INTO guest_proposal (public_id, group_id, meeting_id, guest_person_id,"
                        + " guest_persona_id, person_id, persona_id, why, until_at, state, proposed_at) VALUES (?1, ?2,"
                        + " (SELECT id FROM meeting WHERE public_id = ?3), ?4, ?5, ?4, ?5, 'x', ?6, ?7, NOW(6))")
                .setParameter(1, meeting + 1_000_000L * who.person().value())
                .setParameter(2, group)
                .setParameter(3, meeting)
                .setParameter(4, who.person().value())
                .setParameter(5, who.persona().value())
                .setParameter(6, SqlTime.utc(until))
                .setParameter(7, chance.nextInt(3) == 0 ? "ENDED" : "ADMITTED")
                .executeUpdate();
    }

    /** Moderator of this group alone, whatever else she is in it. */
    private void moderates(long group, Actor who) {
        entities.createNativeQuery(
                        "INSERT INTO moderator_grant (person_id, group_id, granted_at) VALUES (?, ?, NOW(6))")
                .setParameter(1, who.person().value())
                .setParameter(2, group)
                .executeUpdate();
    }

    /** Somebody as a request finds her, with her role given, and her second factor too. */
    private Actor asked(Actor who) {
        ActorBuilder builder = new ActorBuilder("");
        PersonId person = who.person();
        builder.signedIn(person, new PersonaId(who.persona().value()), who.name(), 1L);
        who.roles().forEach(builder::role);
        groups.stream()
                .filter(group -> desk.count("SELECT COUNT(*) FROM moderator_grant WHERE person_id = "
                                + who.person().value() + " AND group_id = " + group)
                        > 0)
                .forEach(builder::moderates);
        new MembershipSource(GivenRows.of(entities), desk.clock).contribute(builder);
        return builder.build();
    }

    private MeetingQueries queries() {
        return new MeetingQueries(
                entities,
                new MeetingRepository(entities),
                desk.repository,
                desk.personas,
                desk.people,
                new RichText(),
                desk.clock);
    }
}
