package nl.krachtkring.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.given.Rows;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A group in which everything is a payload: its name, its members' names, titles, texts. Written past the forms, since what a page
 * shows must not depend on what a form refuses.
 */
record Injected(String group, long talk, long named) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_GROUP = 100;
    private static final int LONGEST_TITLE = 140;
    private static final long FIRST = 410_000_000_000_000L;
    private static final long PER_BATCH = 1_000_000L;
    private static final String NOW = "UTC_TIMESTAMP()";

    /**
     * Puts a group into the database of the running portal.
     *
     * @param batch its number
     * @param payloads of its names, titles and texts
     * @param writer the address of somebody who becomes a member and moderates nothing
     * @return where to look
     */
    static Injected put(int batch, List<String> payloads, String writer) throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        try (Connection connection =
                new MariaDbDataSource(access.url()).getConnection(access.user(), access.password())) {
            Rows rows = new Rows(connection, FIRST + batch * PER_BATCH);
            String slug = "proef-invoer-" + batch;
            long group = group(rows, slug, payloads.get(0));
            rows.insert(
                    "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) SELECT ?, p.id, n.id, 'MEMBER', "
                            + NOW
                            + " FROM person p JOIN persona n ON n.person_id = p.id AND n.public_one WHERE p.email = ?",
                    group,
                    writer);
            long talk = 0;
            long first = 0;
            long named = 0;
            Long parent = null;
            for (int i = 0; i < payloads.size(); i++) {
                long name = member(rows, group, payloads.get(i));
                long number = rows.number();
                long discussion = discussion(rows, group, name, number, payloads.get(i));
                talk = i == 0 ? number : talk;
                named = i == 1 ? number : named;
                first = i == 1 ? discussion : first;
                if (i > 0) {
                    long reply = reply(rows, first, i % 2 == 0 ? parent : null, name, payloads.get(i));
                    parent = i % 2 == 0 ? parent : Long.valueOf(reply);
                }
            }
            return new Injected(slug, talk, named);
        }
    }

    private static long group(Rows rows, String slug, String payload) throws SQLException {
        return rows.insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, parents, summary, last_activity_at, created_at)"
                        + " VALUES (?, ?, ?, 'OPEN', 'INVITATION', FALSE, ?, " + NOW + ", " + NOW + ")",
                rows.number(),
                slug,
                cut(payload, LONGEST_GROUP),
                payload);
    }

    private static long member(Rows rows, long group, String payload) throws SQLException {
        String email = "invoer" + rows.number() + "@rights.example";
        long person = rows.insert(
                "INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at, name_withheld, state, created_at)"
                        + " VALUES (?, ?, ?, " + NOW + ", " + NOW + ", FALSE, 'ACTIVE', " + NOW + ")",
                rows.number(),
                email,
                email.toLowerCase(Locale.ROOT));
        long name = rows.insert(
                "INSERT INTO persona (public_id, person_id, name, public_one, created_at) VALUES (?, ?, ?, TRUE, " + NOW
                        + ")",
                rows.number(),
                person,
                cut(payload, LONGEST_NAME));
        rows.insert(
                "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) VALUES (?, ?, ?, 'MEMBER', "
                        + NOW + ")",
                group,
                person,
                name);
        return name;
    }

    private static long discussion(Rows rows, long group, long name, long number, String payload) throws SQLException {
        return rows.insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, members_only, status, created_at,"
                        + " published_at, comment_count, last_activity_at) VALUES (?, 'proef', ?, ?, ?, ?, FALSE, 'PUBLISHED', "
                        + NOW + ", " + NOW + ", 0, " + NOW + ")",
                number,
                group,
                name,
                cut(payload, LONGEST_TITLE),
                payload);
    }

    private static long reply(Rows rows, long discussion, Long parent, long name, String payload) throws SQLException {
        return rows.insert(
                "INSERT INTO comment (public_id, target_kind, target_id, parent_id, persona_id, body, status, created_at,"
                        + " published_at) VALUES (?, 'DISCUSSION', ?, ?, ?, ?, 'PUBLISHED', " + NOW + ", " + NOW + ")",
                rows.number(),
                discussion,
                parent,
                name,
                payload);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
