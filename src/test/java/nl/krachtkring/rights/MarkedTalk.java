package nl.krachtkring.rights;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.krachtkring.given.Rows;

/** What is said in the marked groups, in every state, and by somebody with two names. */
final class MarkedTalk {

    private static final String NOW = Rows.NOW;

    private final Rows rows;
    private final Map<String, Long> groups;
    private final Map<Who, Long> names;
    private final List<Tried> tried;

    MarkedTalk(Rows rows, Map<String, Long> groups, Map<Who, Long> names, List<Tried> tried) {
        this.rows = rows;
        this.groups = groups;
        this.names = names;
        this.tried = tried;
    }

    /** A discussion with the mark, and a reply with it in the discussion of its group that stands. */
    void discussion(Mark mark) throws SQLException {
        long number = rows.number();
        long discussion = rows.insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, members_only, facilitators_only, status,"
                        + " created_at, published_at, comment_count, last_activity_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, " + NOW + ", " + NOW + ", 1, UTC_TIMESTAMP())",
                number,
                mark.word(),
                groups.get(mark.group()),
                names.get(Who.AUTHOR),
                "Titel " + mark.word(),
                Walk.SOUGHT + " " + mark.word(),
                mark.membersOnly(),
                mark.isAsked(),
                mark.status());
        tried("/gesprekken/" + number, mark);
        tried("/gesprekken/" + number + "/" + mark.word(), mark);
        tried("/wie/" + number, mark);
        if (mark.status().equals("PUBLISHED") && !mark.group().equals("ARCHIVED")) {
            tried("/begeleiden/" + number, mark);
            tried("/oogst/" + number, mark);
            tried("/begeleiden/" + number + "/splitsen", mark);
        }
        tried("/meld?over=" + number, mark);
        waits(mark, "DISCUSSION", discussion);
        // What is for members alone holds its own reply; the others stand where everyone of the group reads them.
        long parent = mark.membersOnly() ? discussion : standing(mark.group());
        long reply = rows.number();
        long comment = rows.insert(
                "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                        + " published_at) VALUES (?, 'DISCUSSION', ?, ?, ?, ?, " + NOW + ", " + NOW + ")",
                reply,
                parent,
                names.get(Who.AUTHOR),
                Walk.SOUGHT + " " + mark.replyWord(),
                mark.status());
        tried("/meld?over=" + reply, mark);
        if (!mark.status().equals("ERASED")) {
            tried("/mijn/bijdragen/" + number, mark);
            tried("/mijn/bijdragen/" + reply, mark);
            tried("/mijn/bijdragen/" + number + "/bewerken", mark);
            tried("/mijn/bijdragen/" + reply + "/bewerken", mark);
        }
        waits(mark, "COMMENT", comment);
    }

    /** Somebody who is known by one name in the open group and by another in the closed one, and says something in each. */
    void twoNames() throws SQLException {
        long person = rows.insert(
                "INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at, name_withheld,"
                        + " state, created_at) VALUES (?, 'twee@rights.example', 'twee@rights.example', " + NOW + ", "
                        + NOW + ", FALSE, 'ACTIVE', '2025-03-04 05:06:07')",
                rows.number());
        says(person, "OPEN", Names.FIRST, "2026-02-03 08:14:00");
        says(person, "CLOSED", Names.SECOND, "2026-02-17 21:47:00");
        says(person, "OPEN", Names.ONCE, "2026-02-21 13:05:00");
        // Somebody else does the same, so that what two names share isn't theirs alone.
        long author = rows.ask("SELECT person_id FROM persona WHERE id = ?", names.get(Who.AUTHOR));
        for (String kind : List.of("OPEN", "CLOSED")) {
            meets(author, names.get(Who.AUTHOR), kind, MarkedGroups.name(Who.AUTHOR), "2026-02-20 11:11:00");
        }
    }

    private void says(long person, String kind, String name, String at) throws SQLException {
        boolean first = name.equals(Names.FIRST);
        long persona = rows.insert(
                "INSERT INTO persona (public_id, person_id, name, public_one, created_at) VALUES (?, ?, ?, ?, ?)",
                rows.number(),
                person,
                name,
                first ? Boolean.TRUE : null,
                at);
        boolean once = name.equals(Names.ONCE);
        if (!once) {
            rows.insert(
                    "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) VALUES (?, ?, ?, 'MEMBER', ?)",
                    groups.get(kind),
                    person,
                    persona,
                    at);
        }
        long discussion = rows.insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, last_activity_at) VALUES (?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?)",
                rows.number(),
                "vraag-van-" + name.toLowerCase(Locale.ROOT),
                groups.get(kind),
                persona,
                "Vraag van " + name,
                Walk.SOUGHT + " van " + name,
                at,
                at,
                at);
        work("DISCUSSION", discussion);
        if (once) {
            rows.insert(
                    "INSERT INTO one_time_name (persona_id, person_id, kind, contribution_id) VALUES (?, ?, 'DISCUSSION', ?)",
                    persona,
                    person,
                    discussion);
        } else {
            meets(person, persona, kind, name, at);
        }
    }

    private void meets(long person, long persona, String kind, String name, String at) throws SQLException {
        boolean first = name.equals(Names.FIRST);
        long number = rows.number();
        long meeting = rows.insert(
                "INSERT INTO meeting (public_id, group_id, persona_id, title, place, local_start, zone, starts_at, minutes,"
                        + " childcare, interpreter, food, reachable, created_at) VALUES (?, ?, ?, ?, ?, ?,"
                        + " 'Europe/Amsterdam', ?, 60, 0, 0, 0, 0, ?)",
                number,
                groups.get(kind),
                persona,
                "Koffie bij " + name,
                "Kamer van " + name,
                first ? "2031-03-01T10:30" : "2032-05-07T19:15",
                first ? "2031-03-01 09:30:00" : "2032-05-07 17:15:00",
                at);
        rows.insert(
                "INSERT INTO meeting_reply (meeting_id, person_id, coming, replied_at) VALUES (?, ?, TRUE, ?)",
                meeting,
                person,
                at);
        tried.add(new Tried("/agenda/" + number + "/agenda.ics", kind, null));
    }

    private long standing(String group) throws SQLException {
        return rows.ask(
                "SELECT id FROM discussion WHERE group_id = ? AND status = 'PUBLISHED' ORDER BY id LIMIT 1",
                groups.get(group));
    }

    private void waits(Mark mark, String kind, long id) throws SQLException {
        if ("HELD".equals(mark.status())) {
            long number = rows.number();
            long review = rows.insert(
                    "INSERT INTO review (public_id, kind, contribution_id, group_id, cause, opened_at, open)"
                            + " VALUES (?, ?, ?, ?, 'GROUP_CHECK', " + NOW + ", TRUE)",
                    number,
                    kind,
                    id,
                    groups.get(mark.group()));
            looked(review, mark, Who.REASONED);
            if (mark.group().equals("CLOSED")) {
                looked(review, mark, Who.GROUP_MODERATOR);
            }
            tried("/moderatie?zaak=" + number, mark);
        }
        if ("PUBLISHED".equals(mark.status())) {
            work(kind, id);
        }
    }

    private void looked(long review, Mark mark, Who who) throws SQLException {
        rows.insert(
                "INSERT INTO case_look (review_id, group_id, person_id, reason, looked_at) VALUES (?, ?,"
                        + " (SELECT person_id FROM persona WHERE id = ?), 'Om te proeven', UTC_TIMESTAMP())",
                review,
                groups.get(mark.group()),
                names.get(who));
    }

    private void work(String kind, long id) throws SQLException {
        rows.insert(
                "INSERT INTO contribution_work (consumer, kind, contribution_id, event, due_at, created_at)"
                        + " VALUES ('search', ?, ?, 'PUBLISHED', UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                kind,
                id);
    }

    private void tried(String address, Mark mark) {
        tried.add(new Tried(address, mark.kind(), mark));
    }
}
