package nl.krachtkring.discussion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.krachtkring.platform.access.Actor;

/** A group with people, discussions and replies, straight in the database. */
final class GivenTalk {

    private static final long NUMBERS = 200_000_000_000_000L;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);

    private final EntityManager entities;
    private final long group;
    private long next;

    GivenTalk(EntityManager entities) {
        this.entities = entities;
        this.group = insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, summary, created_at)"
                        + " VALUES (?, 'soorten', 'Groep', 'OPEN', 'FREE', 'Over iets.', UTC_TIMESTAMP(6))",
                number());
    }

    Clock clock() {
        return CLOCK;
    }

    long group() {
        return group;
    }

    /** Somebody with one name, of the same key, in the group. */
    long person(String role) {
        long person = insert(
                "INSERT INTO person (public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'ACTIVE', FALSE, UTC_TIMESTAMP(6))",
                number());
        insert(
                "INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?, ?, ?, ?, TRUE, UTC_TIMESTAMP(6))",
                person,
                number(),
                person,
                "Naam " + person);
        insert(
                "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at)"
                        + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))",
                group,
                person,
                person,
                role);
        return person;
    }

    /** The public number of a discussion that stands. */
    long discussion(Actor author, DiscussionKind kind) {
        long number = number();
        insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, kind, created_at,"
                        + " published_at, last_activity_at) VALUES (?, 'titel', ?, ?, 'Titel', 'Tekst', 'PUBLISHED', ?,"
                        + " '2026-11-01 12:00:00', '2026-11-01 12:00:00', '2026-11-01 12:00:00')",
                number,
                group,
                author.person().value(),
                kind.name());
        return number;
    }

    /** The public number of a reply that stands. */
    long reply(long discussion, Actor author) {
        long number = number();
        insert(
                "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                        + " published_at) SELECT ?, 'DISCUSSION', d.id, ?, 'Antwoord', 'PUBLISHED',"
                        + " '2026-11-01 13:00:00', '2026-11-01 13:00:00' FROM discussion d WHERE d.public_id = ?",
                number,
                author.person().value(),
                discussion);
        return number;
    }

    /** What an open page compares. */
    int version(long discussion) {
        return ((Number) query("SELECT version FROM discussion WHERE public_id = ?", discussion)
                        .getSingleResult())
                .intValue();
    }

    /** Moves a reply to a state. */
    void status(long reply, String status) {
        change("UPDATE comment SET status = ? WHERE public_id = ?", status, reply);
    }

    void change(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private long insert(String sql, Object... values) {
        change(sql, values);
        return ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private long number() {
        return NUMBERS + next++;
    }
}
