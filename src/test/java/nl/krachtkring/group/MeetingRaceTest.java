package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people want the last place at the same moment, in two transactions that are committed. */
class MeetingRaceTest extends RepositoryTest {

    private static final int ROUNDS = 25;
    private static final long NUMBERS = 200_000_000_000_000L;

    private final List<Long> people = new ArrayList<>();
    private long group;
    private long meeting;

    @BeforeEach
    void meeting() {
        group = insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, summary, created_at) VALUES ("
                        + NUMBERS + ", 'race', 'Race', 'CLOSED', 'REQUEST', 'Over iets.', UTC_TIMESTAMP(6))");
        for (int i = 0; i < 2; i++) {
            long person = insert("INSERT INTO person (public_id, sixteen_at, state, created_at) VALUES ("
                    + (NUMBERS + i) + ", UTC_TIMESTAMP(6), 'ACTIVE', UTC_TIMESTAMP(6))");
            entities.createNativeQuery("INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                            + " VALUES (?1, ?2, ?1, 'Iemand', TRUE, UTC_TIMESTAMP(6))")
                    .setParameter(1, person)
                    .setParameter(2, NUMBERS + i)
                    .executeUpdate();
            insert("INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) VALUES (" + group + ", "
                    + person + ", " + person + ", 'MEMBER', UTC_TIMESTAMP(6))");
            people.add(person);
        }
        meeting = insert("INSERT INTO meeting (public_id, group_id, persona_id, title, place, local_start, zone,"
                + " starts_at, minutes, places, childcare, interpreter, food, reachable, created_at) VALUES (" + NUMBERS
                + ", " + group + ", " + people.get(0)
                + ", 'Avond', 'Buurthuis', '2026-11-26T19:30', 'Europe/Amsterdam', '2026-11-26 18:30:00', 90, 1,"
                + " FALSE, FALSE, FALSE, FALSE, UTC_TIMESTAMP(6))");
        entities.getTransaction().commit();
        entities.getTransaction().begin();
    }

    @AfterEach
    void clear() {
        forget("meeting_reply", "meeting_id", meeting);
        forget("meeting", "id", meeting);
        forget("membership", "group_id", group);
        people.forEach(person -> forget("persona", "person_id", person));
        people.forEach(person -> forget("person", "id", person));
        forget("community_group", "id", group);
        entities.getTransaction().commit();
    }

    @Test
    void the_last_place_is_given_once() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Boolean>> answers = new ArrayList<>();
                for (long person : people) {
                    answers.add(both.submit(() -> getsPlace(person, start)));
                }
                int given = 0;
                for (Future<Boolean> answer : answers) {
                    given += answer.get() ? 1 : 0;
                }
                assertEquals(1, given, "round " + round);
                assertEquals(1, coming(), "round " + round);
                forget("meeting_reply", "meeting_id", meeting);
                entities.getTransaction().commit();
                entities.getTransaction().begin();
            }
        } finally {
            both.shutdownNow();
        }
    }

    private boolean getsPlace(long person, CyclicBarrier start) throws Exception {
        EntityManager own = entities.getEntityManagerFactory().createEntityManager();
        Actor actor = Actors.in(person, group, PlaceRole.MEMBER);
        Meetings meetings = new Meetings(new MeetingRepository(own), new GroupRepository(own), null, null, new Hours());
        own.getTransaction().begin();
        start.await();
        try {
            meetings.reply(actor, NUMBERS, true);
            own.getTransaction().commit();
            return true;
        } catch (RuleViolation full) {
            assertEquals("group.meeting.full", full.key());
            own.getTransaction().rollback();
            return false;
        } finally {
            own.close();
        }
    }

    private long coming() {
        return ((Number)
                        entities.createNativeQuery("SELECT COUNT(*) FROM meeting_reply WHERE meeting_id = ? AND coming")
                                .setParameter(1, meeting)
                                .getSingleResult())
                .longValue();
    }

    private void forget(String table, String column, long key) {
        entities.createNativeQuery("DELETE FROM " + table + " WHERE " + column + " = ?")
                .setParameter(1, key)
                .executeUpdate();
    }

    private long insert(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
        return ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }
}
