package nl.krachtkring.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.Visit;
import org.junit.jupiter.api.BeforeEach;

/** A parents' group on the database of a test, with a professional at its door. */
abstract class DoorRoom extends RepositoryTest {

    static final Instant NOW = GroupDesk.NOW;
    static final Instant CLOSES = NOW.plus(GuestProposal.VOTE);
    static final LocalDate UNTIL = LocalDate.parse("2026-12-03");
    /** Midnight in Amsterdam, in winter. */
    static final Instant LAST = Instant.parse("2026-12-02T23:00:00Z");

    GroupDesk desk;
    Actor facilitator;
    final List<Actor> members = new ArrayList<>();
    Actor professional;
    long group;
    long talk;
    Visit visit;
    Instant now = NOW;

    @BeforeEach
    void people() {
        desk = new GroupDesk(entities);
        facilitator = desk.person("Begeleider Bea");
        group = desk.group("ouders", GroupKind.CLOSED, Joining.REQUEST, facilitator);
        entities.createNativeQuery("UPDATE community_group SET parents = TRUE WHERE id = ?")
                .setParameter(1, group)
                .executeUpdate();
        entities.clear();
        for (String name : List.of("Fatima", "Marijke", "Hanneke")) {
            members.add(member(name));
        }
        facilitator = desk.again(facilitator);
        professional = desk.person("Selma");
        badge(professional, "PROFESSIONAL");
        talk = discussion();
        visit = new Visit(Visit.Kind.DISCUSSION, talk);
        desk.talks.put(talk, new Visited(visit, group, "Vraag", "/gesprekken/1/vraag", true));
    }

    boolean visits(Actor who) {
        return GroupPolicy.isGuest(actor(who.person().value()), group, visit);
    }

    /** Somebody as a request finds her now. */
    Actor actor(long person) {
        entities.flush();
        ActorBuilder builder = new ActorBuilder("");
        builder.signedIn(new nl.krachtkring.platform.ids.PersonId(person), professional.persona(), "Naam", 1L);
        new MembershipSource(GivenRows.of(entities), desk.clock).contribute(builder);
        return builder.build();
    }

    Readers readers(Actor who) {
        entities.flush();
        return new GroupPeople(
                        desk.repository,
                        new MemberRows(entities),
                        desk.personas,
                        guests(),
                        new GuestRepository(entities))
                .readers(who, desk.groups.facts(group), false, visit);
    }

    long begin(String who) {
        long draft = propose(who);
        door().begin(members.get(0), draft);
        return draft;
    }

    long propose(String who) {
        return door().propose(
                        members.get(0),
                        "ouders",
                        new ProposeGuest(Visit.Kind.DISCUSSION, talk, who, UNTIL, "Zij weet"));
    }

    GuestProposal proposal(long vote) {
        return new GuestRepository(entities).byPublicId(vote).orElseThrow();
    }

    Actor member(String name) {
        Actor member = desk.person(name);
        desk.enrol(group, member);
        return desk.again(member);
    }

    void badge(Actor who, String kind) {
        entities.createNativeQuery("INSERT INTO badge (public_id, person_id, kind, confirmed_at)"
                        + " VALUES (FLOOR(1e14 + RAND() * 8e14), ?, ?, NOW(6))")
                .setParameter(1, who.person().value())
                .setParameter(2, kind)
                .executeUpdate();
    }

    long discussion() {
        entities.createNativeQuery("INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status,"
                        + " created_at, last_activity_at) VALUES (100000000000001, 'vraag', ?, ?, 'Vraag', 'Tekst',"
                        + " 'PUBLISHED', NOW(6), NOW(6))")
                .setParameter(1, group)
                .setParameter(2, facilitator.persona().value())
                .executeUpdate();
        return desk.count("SELECT MAX(id) FROM discussion");
    }

    void at(Instant moment) {
        entities.flush();
        now = moment;
        desk.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    GuestSearch search() {
        return new GuestSearch(entities, null, desk.clock) {
            @Override
            Optional<Found> find(Actor actor, String who) {
                return one(who.strip());
            }
        };
    }

    DoorSubjects subjects() {
        return new DoorSubjects(
                desk.discussions, new MeetingRepository(entities), desk.repository, entities, desk.clock);
    }

    DoorClosing closing() {
        return new DoorClosing(new GuestRepository(entities), subjects(), desk.answers, desk.audit, desk.clock);
    }

    Door door() {
        return new Door(
                desk.repository,
                new GuestRepository(entities),
                search(),
                subjects(),
                closing(),
                desk.answers,
                desk.audit,
                desk.clock);
    }

    DoorQueries queries() {
        entities.flush();
        return new DoorQueries(
                desk.repository,
                new GuestRepository(entities),
                subjects(),
                closing(),
                door(),
                desk.personas,
                desk.clock);
    }

    Guests guests() {
        return new Guests(new GuestRepository(entities), subjects(), desk.personas, desk.clock);
    }

    GroupService rebuilt() {
        return new GroupService(
                desk.repository, new MemberRows(entities), desk.names, desk.audit, desk.answers, closing(), desk.clock);
    }
}
