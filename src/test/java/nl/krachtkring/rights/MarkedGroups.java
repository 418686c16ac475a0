package nl.krachtkring.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.platform.ids.Tokens;
import org.mariadb.jdbc.MariaDbDataSource;

/** Three groups, one of each kind, in which every discussion and reply bears a mark, and the people of the table. */
final class MarkedGroups {

    private static final long FIRST = 400_000_000_000_000L;
    private static final String NOW = "'2026-01-05 10:00:00'";

    private final Connection connection;
    private final Map<Who, Long> people = new EnumMap<>(Who.class);
    private final Map<Who, Long> names = new EnumMap<>(Who.class);
    private final Map<String, Long> groups = new HashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private long next = FIRST;

    private MarkedGroups(Connection connection) {
        this.connection = connection;
    }

    /** Puts everything into the database of the running portal, and says where it would stand. */
    static List<String> put() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        try (Connection connection =
                new MariaDbDataSource(access.url()).getConnection(access.user(), access.password())) {
            MarkedGroups marked = new MarkedGroups(connection);
            for (Who who : Who.values()) {
                if (who.hasAccount()) {
                    marked.account(who);
                }
            }
            for (String kind : List.of("OPEN", "CLOSED", "HIDDEN")) {
                marked.group(kind);
            }
            for (Mark mark : Mark.values()) {
                if (mark.status() != null) {
                    marked.discussion(mark);
                }
            }
            marked.twoNames();
            return marked.addresses;
        }
    }

    private void account(Who who) throws SQLException {
        String state = who == Who.SUSPENDED ? "SUSPENDED" : "ACTIVE";
        long person = insert(
                "INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at, name_withheld, state, created_at)"
                        + " VALUES (?, ?, ?, " + NOW + ", " + NOW + ", FALSE, ?, " + NOW + ")",
                next++,
                who.token() + "@rights.example",
                who.token() + "@rights.example",
                state);
        people.put(who, person);
        names.put(
                who,
                insert(
                        "INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                                + " VALUES (?, ?, ?, TRUE, " + NOW + ")",
                        next++,
                        person,
                        "Proef " + who.ordinal()));
        insert(
                "INSERT INTO sign_in (person_id, token_hash, device, started_at, last_used_at, ends_at, factor_at)"
                        + " VALUES (?, ?, 'proef', UTC_TIMESTAMP(), UTC_TIMESTAMP(),"
                        + " UTC_TIMESTAMP() + INTERVAL 1 DAY, IF(?, UTC_TIMESTAMP(), NULL))",
                person,
                Tokens.sha256(who.token()),
                who.isProven());
        if (who.role() != null) {
            insert(
                    "INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, ?, " + NOW + ")",
                    person,
                    who.role());
        }
        if (who == Who.PROFESSIONAL) {
            insert(
                    "INSERT INTO badge (public_id, person_id, kind, confirmed_at, expires_at)"
                            + " VALUES (?, ?, 'PROFESSIONAL', UTC_TIMESTAMP(), UTC_TIMESTAMP() + INTERVAL 1 YEAR)",
                    next++,
                    person);
        }
    }

    private void group(String kind) throws SQLException {
        String slug = "proef-" + kind.toLowerCase(java.util.Locale.ROOT);
        String name = kind.equals("HIDDEN") ? "Groep " + Mark.SECRET_NAME.word() : "Proefgroep " + kind;
        long group = insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, summary, last_activity_at,"
                        + " created_at) VALUES (?, ?, ?, ?, 'INVITATION', 'Om rechten te proeven', " + NOW + ", " + NOW
                        + ")",
                next++,
                slug,
                name,
                kind);
        groups.put(kind, group);
        for (Who who : Who.IN_THE_GROUPS) {
            insert(
                    "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) VALUES (?, ?, ?, ?, "
                            + NOW + ")",
                    group,
                    people.get(who),
                    names.get(who),
                    who == Who.FACILITATOR ? "FACILITATOR" : "MEMBER");
        }
        insert(
                "INSERT INTO join_request (public_id, group_id, person_id, persona_id, state, asked_at)"
                        + " VALUES (?, ?, ?, ?, 'ENDED', " + NOW + ")",
                next++,
                group,
                people.get(Who.FORMER),
                names.get(Who.FORMER));
        for (String under : List.of(
                "",
                "/leden",
                "/uitnodigen",
                "/afsluiten",
                "/verlaten",
                "/agenda",
                "/agenda/nieuw",
                "/gesprekken/nieuw")) {
            addresses.add("/groepen/" + slug + under);
        }
    }

    private void discussion(Mark mark) throws SQLException {
        long number = next++;
        long discussion = insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, comment_count, last_activity_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, " + NOW + ", " + NOW + ", 1, UTC_TIMESTAMP())",
                number,
                mark.word(),
                groups.get(mark.group()),
                names.get(Who.AUTHOR),
                "Titel " + mark.word(),
                Walk.SOUGHT + " " + mark.word(),
                mark.status());
        addresses.add("/gesprekken/" + number);
        addresses.add("/gesprekken/" + number + "/" + mark.word());
        addresses.add("/mijn/bijdragen/" + number);
        addresses.add("/meld?over=" + number);
        waits(mark, "DISCUSSION", discussion);
        long parent = standing(mark.group());
        long reply = next++;
        long comment = insert(
                "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                        + " published_at) VALUES (?, 'DISCUSSION', ?, ?, ?, ?, " + NOW + ", " + NOW + ")",
                reply,
                parent,
                names.get(Who.AUTHOR),
                Walk.SOUGHT + " " + mark.replyWord(),
                mark.status());
        addresses.add("/mijn/bijdragen/" + reply);
        addresses.add("/meld?over=" + reply);
        waits(mark, "COMMENT", comment);
    }

    /** Somebody who is known by one name in the open group and by another in the closed one, and says something in each. */
    private void twoNames() throws SQLException {
        long person = insert(
                "INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at, name_withheld, state, created_at)"
                        + " VALUES (?, 'twee@rights.example', 'twee@rights.example', " + NOW + ", " + NOW
                        + ", FALSE, 'ACTIVE', '2025-03-04 05:06:07')",
                next++);
        says(person, "OPEN", Names.FIRST, "2026-02-03 08:14:00");
        says(person, "CLOSED", Names.SECOND, "2026-02-17 21:47:00");
        says(person, "OPEN", Names.ONCE, "2026-02-21 13:05:00");
    }

    private void says(long person, String kind, String name, String at) throws SQLException {
        boolean first = name.equals(Names.FIRST);
        long persona = insert(
                "INSERT INTO persona (public_id, person_id, name, public_one, created_at) VALUES (?, ?, ?, ?, ?)",
                next++,
                person,
                name,
                first ? Boolean.TRUE : null,
                at);
        if (!name.equals(Names.ONCE)) {
            insert(
                    "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) VALUES (?, ?, ?, 'MEMBER', ?)",
                    groups.get(kind),
                    person,
                    persona,
                    at);
        }
        long discussion = insert(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, last_activity_at) VALUES (?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?)",
                next++,
                "vraag-van-" + name.toLowerCase(java.util.Locale.ROOT),
                groups.get(kind),
                persona,
                "Vraag van " + name,
                "Tekst van " + name,
                at,
                at,
                at);
        if (name.equals(Names.ONCE)) {
            insert(
                    "INSERT INTO one_time_name (persona_id, person_id, kind, contribution_id) VALUES (?, ?, 'DISCUSSION', ?)",
                    persona,
                    person,
                    discussion);
        }
    }

    /** The discussion of the group that stands; it is the first of its kind in the table. */
    private long standing(String group) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(
                "SELECT id FROM discussion WHERE group_id = ? AND status = 'PUBLISHED' ORDER BY id LIMIT 1")) {
            asked.setLong(1, groups.get(group));
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private void waits(Mark mark, String kind, long id) throws SQLException {
        if ("HELD".equals(mark.status())) {
            long number = next++;
            insert(
                    "INSERT INTO review (public_id, kind, contribution_id, group_id, cause, opened_at, open)"
                            + " VALUES (?, ?, ?, ?, 'GROUP_CHECK', " + NOW + ", TRUE)",
                    number,
                    kind,
                    id,
                    groups.get(mark.group()));
            addresses.add("/moderatie?zaak=" + number);
        }
        if ("PUBLISHED".equals(mark.status())) {
            insert(
                    "INSERT INTO contribution_work (consumer, kind, contribution_id, event, due_at, created_at)"
                            + " VALUES ('search', ?, ?, 'PUBLISHED', UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                    kind,
                    id);
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
