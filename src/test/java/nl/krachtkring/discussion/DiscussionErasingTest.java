package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.comment.CommentErasing;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ErasedTraces;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.notification.ErasedNews;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.persistence.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups keep discussions 3, 12 or 24 months after the last reply, or always; the clock decides. */
class DiscussionErasingTest extends RepositoryTest {

    private static final long NUMBERS = 100_000_000_000_000L;

    private final Hours clock = new Hours();
    private Heard<ContributionErased> erased;
    private DiscussionRetentionJob job;
    private long person;
    private long next;

    @BeforeEach
    void job() {
        person = insert(
                "INSERT INTO person (public_id, sixteen_at, state, created_at)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'ACTIVE', UTC_TIMESTAMP(6))",
                NUMBERS + next++);
        insert(
                "INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?, ?, ?, 'Iemand', TRUE, UTC_TIMESTAMP(6))",
                person,
                NUMBERS + next++,
                person);
        ErasedNews news = new ErasedNews(entities);
        ErasedTraces traces = new ErasedTraces(entities);
        erased = new Heard<>(news::on, traces::on);
        job = new DiscussionRetentionJob(new DiscussionErasing(
                entities,
                new DiscussionRepository(entities, GivenRows.of(entities)),
                new PollRepository(entities),
                new CommentErasing(entities, erased),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                erased,
                clock));
    }

    @Test
    void months_after_the_last_reply_everything_of_a_discussion_is_gone() {
        long group = group(3);
        long discussion = discussion(group, "2026-08-22T12:00:00Z");
        long reply = comment(discussion, "2026-08-22T12:00:00Z");
        traces("DISCUSSION", discussion);
        traces("COMMENT", reply);
        run();
        assertEquals("PUBLISHED", status("discussion", discussion));
        clock.pass(Duration.ofDays(1).plusHours(2));
        run();
        assertEquals(
                1,
                count("SELECT COUNT(*) FROM discussion WHERE id = " + discussion
                        + " AND status = 'ERASED' AND title = '' AND body = '' AND slug = ''"));
        assertEquals(
                1, count("SELECT COUNT(*) FROM comment WHERE id = " + reply + " AND status = 'ERASED' AND body = ''"));
        for (String table : List.of("revision", "contribution_work", "notification", "subscription")) {
            assertEquals(0, count("SELECT COUNT(*) FROM " + table + " WHERE kind IN ('DISCUSSION', 'COMMENT')"), table);
        }
        assertEquals(0, count("SELECT discussion_count FROM community_group WHERE id = " + group));
        assertEquals(
                Set.of(ContributionKind.DISCUSSION, ContributionKind.COMMENT),
                erased.all().stream().map(one -> one.ref().kind()).collect(Collectors.toSet()));
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'discussion.retention'"));
        run();
        assertEquals(2, erased.all().size());
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'discussion.retention'"));
    }

    @Test
    void each_group_has_its_own_period_and_some_keep_everything() {
        Instant first = Instant.parse("2026-11-01T12:00:00Z");
        long three = discussion(group(3), first.toString());
        long year = discussion(group(12), first.toString());
        long two = discussion(group(24), first.toString());
        long always = discussion(group(null), first.toString());
        assertEquals(List.of(), gone(three, year, two, always));
        clock.pass(Duration.ofDays(80));
        assertEquals(List.of(three), gone(three, year, two, always));
        clock.pass(Duration.ofDays(270));
        assertEquals(List.of(three, year), gone(three, year, two, always));
        clock.pass(Duration.ofDays(370));
        assertEquals(List.of(three, year, two), gone(three, year, two, always));
        clock.pass(Duration.ofDays(9_999));
        assertEquals(List.of(three, year, two), gone(three, year, two, always));
    }

    @Test
    void a_discussion_waits_for_its_moderator_and_for_its_guest() {
        long group = group(3);
        long reported = discussion(group, "2026-01-01T12:00:00Z");
        long held = comment(reported, "2026-01-01T12:00:00Z");
        insert(
                "INSERT INTO review (public_id, kind, contribution_id, cause, opened_at, open)"
                        + " VALUES (?, 'COMMENT', ?, 'REPORT', UTC_TIMESTAMP(6), TRUE)",
                NUMBERS + next++,
                held);
        long visited = discussion(group, "2026-01-01T12:00:00Z");
        insert(
                "INSERT INTO guest_proposal (public_id, group_id, discussion_id, guest_person_id, guest_persona_id,"
                        + " person_id, persona_id, why, until_at, state, proposed_at)"
                        + " VALUES (?, ?, ?, ?4, ?4, ?4, ?4, 'Kijkt mee', '2026-12-01', 'ADMITTED', UTC_TIMESTAMP(6))"
                                .replace("?4", String.valueOf(person)),
                NUMBERS + next++,
                group,
                visited);
        assertEquals(List.of(), gone(reported, visited));
        entities.createNativeQuery("UPDATE review SET open = NULL, decided_at = UTC_TIMESTAMP(6)")
                .executeUpdate();
        clock.pass(Duration.ofDays(11));
        assertEquals(List.of(reported, visited), gone(reported, visited));
    }

    @Test
    void where_people_introduce_themselves_each_reply_goes_by_its_own_age() {
        long group = group(12);
        long welcome = discussion(group, "2024-01-01T12:00:00Z");
        entities.createNativeQuery("UPDATE community_group SET welcome_id = (SELECT public_id FROM discussion"
                        + " WHERE id = ?) WHERE id = ?")
                .setParameter(1, welcome)
                .setParameter(2, group)
                .executeUpdate();
        long old = comment(welcome, "2025-01-01T12:00:00Z");
        long recent = comment(welcome, "2026-10-01T12:00:00Z");
        run();
        run();
        assertEquals("PUBLISHED", status("discussion", welcome));
        assertEquals("ERASED", status("comment", old));
        assertEquals("PUBLISHED", status("comment", recent));
        assertEquals(1, count("SELECT comment_count FROM discussion WHERE id = " + welcome));
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'discussion.retention.replies'"));
    }

    private void run() {
        job.run();
        flushAndClear();
    }

    private List<Long> gone(Long... discussions) {
        run();
        return List.of(discussions).stream()
                .filter(id -> "ERASED".equals(status("discussion", id)))
                .toList();
    }

    private void traces(String kind, long id) {
        insert(
                "INSERT INTO revision (kind, contribution_id, number, body, at) VALUES (?, ?, 1, 'eerder',"
                        + " UTC_TIMESTAMP(6))",
                kind,
                id);
        insert(
                "INSERT INTO contribution_work (consumer, kind, contribution_id, event, created_at, due_at)"
                        + " VALUES ('notification', ?, ?, 'published', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                kind,
                id);
        insert(
                "INSERT INTO notification (public_id, person_id, event, kind, contribution_id, at)"
                        + " VALUES (?, ?, 'reply', ?, ?, UTC_TIMESTAMP(6))",
                NUMBERS + next++,
                person,
                kind,
                id);
        insert(
                "INSERT INTO subscription (person_id, kind, contribution_id, since)"
                        + " VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
                person,
                kind,
                id);
    }

    private long group(Integer months) {
        return insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, summary, created_at,"
                        + " discussion_count, retention_months)"
                        + " VALUES (?, ?, 'Groep', 'OPEN', 'FREE', 'Over iets.', UTC_TIMESTAMP(6), 1, ?)",
                NUMBERS + next++,
                "groep-" + next,
                months);
    }

    private long discussion(long group, String at) {
        return insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, last_activity_at) VALUES (?, 'titel', ?, ?, 'Titel', 'Tekst', 'PUBLISHED',"
                        + " ?, ?, ?)",
                NUMBERS + next++,
                group,
                person,
                SqlTime.utc(Instant.parse(at)),
                SqlTime.utc(Instant.parse(at)),
                SqlTime.utc(Instant.parse(at)));
    }

    private long comment(long discussion, String at) {
        return insert(
                "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                        + " published_at) VALUES (?, 'DISCUSSION', ?, ?, 'Reactie', 'PUBLISHED', ?, ?)",
                NUMBERS + next++,
                discussion,
                person,
                SqlTime.utc(Instant.parse(at)),
                SqlTime.utc(Instant.parse(at)));
    }

    private String status(String table, long id) {
        Object status = entities.createNativeQuery("SELECT status FROM " + table + " WHERE id = ?")
                .setParameter(1, id)
                .getSingleResult();
        assertTrue(status instanceof String);
        return (String) status;
    }

    private long count(String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }

    private long insert(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
        return ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }
}
