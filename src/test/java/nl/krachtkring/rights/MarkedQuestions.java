package nl.krachtkring.rights;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.krachtkring.given.Rows;

/** What somebody asked the writer of an experience, and what she said then, in a talk of the two. */
final class MarkedQuestions {

    private static final String NOW = Rows.NOW;

    private MarkedQuestions() {}

    /** An experience of the one, a question of the other with the mark, and a reply with it. */
    static void put(Mark mark, Rows rows, Map<Who, Long> names, List<Tried> tried) throws SQLException {
        long told = rows.insert(
                "INSERT INTO experience (public_id, method_id, persona_id, perspective, helped, status, created_at,"
                        + " published_at) VALUES (?, (SELECT id FROM working_method WHERE slug = 'genogram'), ?,"
                        + " 'PROFESSIONAL', 'Samen tekenen', 'PUBLISHED', " + NOW + ", " + NOW + ")",
                rows.number(),
                names.get(Who.PROFESSIONAL));
        long number = rows.number();
        long question = rows.insert(
                "INSERT INTO experience_question (public_id, experience_id, persona_id, body, comment_count, status,"
                        + " created_at, published_at, last_activity_at) VALUES (?, ?, ?, ?, 1, ?, " + NOW + ", " + NOW
                        + ", UTC_TIMESTAMP())",
                number,
                told,
                names.get(Who.AUTHOR),
                Walk.SOUGHT + " " + mark.word(),
                mark.status());
        long reply = rows.number();
        long comment = rows.insert(
                "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                        + " published_at) VALUES (?, 'QUESTION', ?, ?, ?, ?, " + NOW + ", " + NOW + ")",
                reply,
                question,
                names.get(Who.AUTHOR),
                Walk.SOUGHT + " " + mark.replyWord(),
                mark.status());
        for (String address : List.of(
                "/vragen/" + number,
                "/wie/" + number,
                "/meld?over=" + number,
                "/meld?over=" + reply,
                "/mijn/bijdragen/" + number,
                "/mijn/bijdragen/" + reply,
                "/mijn/bijdragen/" + number + "/bewerken",
                "/mijn/bijdragen/" + reply + "/bewerken")) {
            tried.add(new Tried(address, null, mark));
        }
        if (mark.status().equals("PUBLISHED")) {
            indexed(rows, "QUESTION", question);
            indexed(rows, "COMMENT", comment);
        }
    }

    /** An experience of the author, who changes it. */
    static void ownExperience(Rows rows, Map<Who, Long> names, List<Tried> tried) throws SQLException {
        long number = rows.number();
        rows.insert(
                "INSERT INTO experience (public_id, method_id, persona_id, perspective, helped, status, created_at,"
                        + " published_at) VALUES (?, (SELECT id FROM working_method WHERE slug = 'genogram'), ?,"
                        + " 'PARENT', 'Samen tekenen', 'PUBLISHED', UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                number,
                names.get(Who.AUTHOR));
        tried.add(new Tried("/werkwijzen/genogram/ervaringen/" + number + "/bewerken", null, null));
    }

    private static void indexed(Rows rows, String kind, long id) throws SQLException {
        rows.insert(
                "INSERT INTO contribution_work (consumer, kind, contribution_id, event, due_at, created_at)"
                        + " VALUES ('search', ?, ?, 'PUBLISHED', UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                kind,
                id);
    }
}
