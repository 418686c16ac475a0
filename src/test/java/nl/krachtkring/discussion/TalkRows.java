package nl.krachtkring.discussion;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.Standing;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.SqlTime;

/** People, groups and what is said in them, as rows. A person has one name, with the key of the person. */
public final class TalkRows {

    private final EntityManager entities;

    /**
     * Rows of a transaction.
     *
     * @param entities in it
     */
    public TalkRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Somebody with an account; her name has her key. */
    public long person() {
        long person = insert(
                "INSERT INTO person (public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'ACTIVE', FALSE, UTC_TIMESTAMP(6))",
                PublicIds.next());
        insert(
                "INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?, ?, ?, ?, TRUE, UTC_TIMESTAMP(6))",
                person,
                PublicIds.next(),
                person,
                "Naam " + person);
        return person;
    }

    /** Another name of somebody. */
    public long name(long person) {
        return insert(
                "INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?, ?, ?, FALSE, UTC_TIMESTAMP(6))",
                PublicIds.next(),
                person,
                "Andere naam " + PublicIds.next());
    }

    /** A group: OPEN, CLOSED or HIDDEN. */
    public long group(String kind) {
        long number = PublicIds.next();
        return insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, summary, created_at)"
                        + " VALUES (?, ?, 'Groep', ?, 'FREE', 'Over iets.', UTC_TIMESTAMP(6))",
                number,
                "groep-" + number,
                kind);
    }

    /** Belongs to a group as MEMBER or FACILITATOR. */
    public void enrol(long group, long person, String role) {
        insert(
                "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at)"
                        + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))",
                group,
                person,
                person,
                role);
    }

    /** A discussion that stands, of a moment. */
    public long discussion(long group, long persona, Instant at) {
        return insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, last_activity_at) VALUES (?, 'titel', ?, ?, 'Titel', 'Tekst', 'PUBLISHED', ?, ?, ?)",
                PublicIds.next(),
                group,
                persona,
                SqlTime.utc(at),
                SqlTime.utc(at),
                SqlTime.utc(at));
    }

    /** A case that stands, in its first round. */
    public long consultation(long group, long persona, Instant at) {
        long id = discussion(group, persona, at);
        change("UPDATE discussion SET kind = 'CONSULT' WHERE id = " + id);
        change("INSERT INTO consultation (discussion_id, round) VALUES (" + id + ", 'CLARIFYING')");
        return id;
    }

    /** A reply that stands, of a moment; to a comment when that isn't null. */
    public long comment(long discussion, Long parent, long persona, Instant at) {
        return insert(
                "INSERT INTO comment (public_id, target_kind, target_id, parent_id, persona_id, body, status, created_at,"
                        + " published_at) VALUES (?, 'DISCUSSION', ?, ?, ?, 'Reactie', 'PUBLISHED', ?, ?)",
                PublicIds.next(),
                discussion,
                parent,
                persona,
                SqlTime.utc(at),
                SqlTime.utc(at));
    }

    /** Somebody who is let in to a discussion until a moment. */
    public long guest(long group, long discussion, long person, Instant until) {
        return insert(
                "INSERT INTO guest_proposal (public_id, group_id, discussion_id, guest_person_id, guest_persona_id,"
                        + " person_id, persona_id, why, until_at, state, proposed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'x', ?, 'ADMITTED', UTC_TIMESTAMP(6))",
                PublicIds.next(),
                group,
                discussion,
                person,
                person,
                person,
                person,
                SqlTime.utc(until));
    }

    /** A sign-in that lasts until a moment. */
    public long signIn(long person, Instant until) {
        return insert(
                "INSERT INTO sign_in (person_id, token_hash, device, started_at, last_used_at, ends_at)"
                        + " VALUES (?, SHA2(?, 256), 'x', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), ?)",
                person,
                "token-" + PublicIds.next(),
                SqlTime.utc(until));
    }

    /** Somebody who stands in a group by her own name. */
    public static Actor in(long person, long group, PlaceRole role) {
        return new ActorBuilder(null)
                .signedIn(new PersonId(person), new PersonaId(person), "Naam " + person, 1)
                .place(group, new Standing(role, new PersonaId(person)))
                .build();
    }

    /** The number in the address of a row. */
    public long number(String table, long id) {
        return ask("SELECT public_id FROM " + table + " WHERE id = " + id);
    }

    /** The one number that a question gives. */
    public long ask(String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }

    /** Changes rows. */
    public void change(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    private long insert(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
        return ask("SELECT LAST_INSERT_ID()");
    }
}
