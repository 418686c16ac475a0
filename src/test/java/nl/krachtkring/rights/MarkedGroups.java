package nl.krachtkring.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.given.Rows;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.platform.ids.Tokens;
import org.mariadb.jdbc.MariaDbDataSource;

/** A group of each kind and an archived one, in which every discussion, reply and meeting bears a mark, and the people of the table. */
final class MarkedGroups {

    private static final String NOW = Rows.NOW;
    private static final int FIRST_NUMBER = 100;

    /** Public numbers that nothing else has. */
    static final long FIRST_ROW = 400_000_000_000_000L;

    private final Rows rows;
    private final Map<Who, Long> people = new EnumMap<>(Who.class);
    private final Map<Who, Long> names = new EnumMap<>(Who.class);
    private final Map<String, Long> groups = new HashMap<>();
    private final List<Tried> tried = new ArrayList<>();

    private MarkedGroups(Rows rows) {
        this.rows = rows;
    }

    /** Puts everything into the database of the running portal, and says where it would stand. */
    static List<Tried> put() throws SQLException {
        try (Connection connection = connect()) {
            MarkedGroups marked = new MarkedGroups(new Rows(connection, MarkedGroups.FIRST_ROW));
            for (Who who : Who.values()) {
                if (who.hasAccount()) {
                    marked.account(who);
                }
            }
            for (String group : List.of("OPEN", "CLOSED", "HIDDEN", "ARCHIVED")) {
                marked.group(group);
            }
            MarkedTalk talk = new MarkedTalk(marked.rows, marked.groups, marked.names, marked.tried);
            for (Mark mark : Mark.values()) {
                if (mark.isOfWriter()) {
                    MarkedQuestions.put(mark, marked.rows, marked.names, marked.tried);
                } else if (mark.status() != null) {
                    talk.discussion(mark);
                } else if (mark.isMeeting()) {
                    marked.meeting(mark);
                }
            }
            marked.moderators();
            marked.visit();
            marked.speaks();
            marked.offered();
            MarkedQuestions.ownExperience(marked.rows, marked.names, marked.tried);
            talk.twoNames();
            marked.elsewhere();
            return marked.tried;
        }
    }

    /** A connection to the database of the running portal. */
    static Connection connect() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        return new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
    }

    /** Every name in the database but the public one of a reader. */
    static Set<String> namesBut(Who who) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Connection connection = connect();
                PreparedStatement asked =
                        connection.prepareStatement("SELECT name FROM persona WHERE name IS NOT NULL");
                ResultSet found = asked.executeQuery()) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        names.remove(name(who));
        return names;
    }

    /** The public name of somebody of the table. */
    static String name(Who who) {
        // No number is the beginning of another one, so that a name is never found within another name.
        return "Proef " + (FIRST_NUMBER + who.ordinal());
    }

    private void account(Who who) throws SQLException {
        String state = who == Who.SUSPENDED ? "SUSPENDED" : "ACTIVE";
        long person = rows.insert(
                "INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at, name_withheld,"
                        + " state, created_at) VALUES (?, ?, ?, " + NOW + ", " + NOW + ", FALSE, ?, " + NOW + ")",
                rows.number(),
                who.token() + "@rights.example",
                who.token() + "@rights.example",
                state);
        people.put(who, person);
        names.put(
                who,
                rows.insert(
                        "INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                                + " VALUES (?, ?, ?, TRUE, " + NOW + ")",
                        rows.number(),
                        person,
                        name(who)));
        rows.insert(
                "INSERT INTO sign_in (person_id, token_hash, device, started_at, last_used_at, ends_at, factor_at)"
                        + " VALUES (?, ?, 'proef', UTC_TIMESTAMP(), UTC_TIMESTAMP(),"
                        + " UTC_TIMESTAMP() + INTERVAL 1 DAY, IF(?, UTC_TIMESTAMP(), NULL))",
                person,
                Tokens.sha256(who.token()),
                who.isProven());
        if (who.role() != null) {
            rows.insert(
                    "INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, ?, " + NOW + ")",
                    person,
                    who.role());
        }
        if (who.hasBadge()) {
            rows.insert(
                    "INSERT INTO badge (public_id, person_id, kind, confirmed_at, expires_at)"
                            + " VALUES (?, ?, 'PROFESSIONAL', UTC_TIMESTAMP(), UTC_TIMESTAMP() + INTERVAL 1 YEAR)",
                    rows.number(),
                    person);
        }
    }

    private void group(String kept) throws SQLException {
        String kind = kept.equals("ARCHIVED") ? "CLOSED" : kept;
        String slug = "proef-" + kept.toLowerCase(Locale.ROOT);
        String name = kept.equals("HIDDEN") ? "Groep " + Mark.SECRET_NAME.word() : "Proefgroep " + kept;
        long group = rows.insert(
                "INSERT INTO community_group (public_id, slug, name, kind, joining, parents, summary, last_activity_at,"
                        + " created_at, closed_at, closed_reason) VALUES (?, ?, ?, ?, 'INVITATION', ?,"
                        + " 'Om rechten te proeven', " + NOW + ", " + NOW + ", IF(?, " + NOW
                        + ", NULL), IF(?, 'Klaar', NULL))",
                rows.number(),
                slug,
                name,
                kind,
                kept.equals("CLOSED"),
                kept.equals("ARCHIVED"),
                kept.equals("ARCHIVED"));
        groups.put(kept, group);
        for (Who who : Who.IN_THE_GROUPS) {
            rows.insert(
                    "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) VALUES (?, ?, ?, ?, "
                            + NOW + ")",
                    group,
                    people.get(who),
                    names.get(who),
                    who == Who.FACILITATOR ? "FACILITATOR" : "MEMBER");
        }
        rows.insert(
                "INSERT INTO join_request (public_id, group_id, person_id, persona_id, state, reason, asked_at, decided_at, ended_at)"
                        + " VALUES (?, ?, ?, ?, 'ENDED', 'Proef', " + NOW + ", " + NOW + ", " + NOW + ")",
                rows.number(),
                group,
                people.get(Who.FORMER),
                names.get(Who.FORMER));
        if (kept.equals("ARCHIVED")) {
            // An archived group takes nothing new; what stands in it is tried below.
            tried("/groepen/" + slug, kind, null);
            tried("/groepen/" + slug + "/leden", kind, null);
            return;
        }
        for (String under : List.of(
                "",
                "/leden",
                "/uitnodigen",
                "/instellingen",
                "/afsluiten",
                "/verlaten",
                "/agenda",
                "/agenda/nieuw",
                "/gesprekken/nieuw",
                "/beginteksten",
                "/beginteksten/nieuw",
                "/gasten")) {
            tried("/groepen/" + slug + under, kind, null);
        }
        long member = rows.ask("SELECT public_id FROM persona WHERE id = ?", names.get(Who.MEMBER));
        tried("/groepen/" + slug + "/leden/" + member, kind, null);
        long start = rows.number();
        rows.insert(
                "INSERT INTO starting_text (public_id, group_id, position, name, body, written_at)"
                        + " VALUES (?, ?, 1, 'Voorstellen', 'Wie ben je?', " + NOW + ")",
                start,
                group);
        tried("/groepen/" + slug + "/beginteksten/" + start, kind, null);
    }

    private void meeting(Mark mark) throws SQLException {
        long number = rows.number();
        rows.insert(
                "INSERT INTO meeting (public_id, group_id, persona_id, title, place, local_start, zone, starts_at, minutes,"
                        + " childcare, interpreter, food, reachable, created_at) VALUES (?, ?, ?, ?, ?,"
                        + " '2030-01-01T10:00', 'Europe/Amsterdam', '2030-01-01 09:00:00', 60, 0, 0, 0, 0, " + NOW
                        + ")",
                number,
                groups.get(mark.group()),
                names.get(Who.FACILITATOR),
                "Samen " + mark.word(),
                "Zaal " + mark.word());
        String under = "/groepen/proef-" + mark.group().toLowerCase(Locale.ROOT) + "/agenda/" + number;
        for (String address : List.of("/agenda/" + number, "/agenda/" + number + "/agenda.ics", under)) {
            tried(address, mark.kind(), mark);
        }
        tried(under + "/wijzigen", mark.kind(), mark);
    }

    /** The visit of the guest, until tomorrow. */
    private void visit() throws SQLException {
        long number = rows.number();
        rows.insert(
                "INSERT INTO guest_proposal (public_id, group_id, discussion_id, guest_person_id, guest_persona_id,"
                        + " person_id, persona_id, why, until_at, state, proposed_at, decided_at) VALUES (?, ?,"
                        + " (SELECT id FROM discussion WHERE slug = ?), ?, ?, ?, ?, 'Om mee te denken',"
                        + " UTC_TIMESTAMP() + INTERVAL 1 DAY, 'ADMITTED', " + NOW + ", " + NOW + ")",
                number,
                groups.get("CLOSED"),
                Mark.CLOSED_STANDS.word(),
                people.get(Who.GUEST),
                names.get(Who.GUEST),
                people.get(Who.MEMBER),
                names.get(Who.MEMBER));
        tried("/groepen/proef-closed/gasten/" + number, "CLOSED", null);
        long talk = rows.ask("SELECT public_id FROM discussion WHERE slug = ?", Mark.CLOSED_STANDS.word());
        tried("/groepen/proef-closed/gasten/nieuw?gesprek=" + talk, "CLOSED", null);
        tried("/groepen/proef-open/gasten/nieuw?gesprek=" + talk, "OPEN", null);
    }

    private void moderators() throws SQLException {
        for (String group : List.of("OPEN", "CLOSED")) {
            rows.insert(
                    "INSERT INTO moderator_grant (person_id, group_id, granted_at) VALUES (?, ?, " + NOW + ")",
                    people.get(Who.GROUP_MODERATOR),
                    groups.get(group));
        }
    }

    private void speaks() throws SQLException {
        long organisation = rows.insert(
                "INSERT INTO organisation (public_id, slug, name, type) VALUES (?, 'proef-organisatie',"
                        + " 'Proef Organisatie', (SELECT type FROM organisation o LIMIT 1))",
                rows.number());
        long contact = rows.number();
        tried("/organisaties/proef-organisatie/contactpersonen/" + contact, null, null);
        String task =
                "INSERT INTO contact_person (public_id, organisation_id, person_id, task) VALUES (?, ?, ?, 'Proef')";
        rows.insert(task, contact, organisation, people.get(Who.CONTACT));
        tried(MarkedInventory.put(rows, organisation), null, null);
    }

    /** A piece that waits for the editors. */
    private void offered() throws SQLException {
        long number = rows.number();
        rows.insert(
                "INSERT INTO received_draft (public_id, title, good, better, asked, addressee, received_at)"
                        + " VALUES (?, 'Een stuk', 'Goed', '', '', '', " + NOW + ")",
                number);
        tried("/redactie/" + number, null, null);
        tried.addAll(MarkedProposals.put(rows, people.get(Who.AUTHOR)));
        tried.addAll(MarkedIntake.put(rows));
    }

    /** Pages of a role, which no group has. */
    private void elsewhere() {
        for (String address : List.of(
                "/mijn/badges",
                "/moderatie",
                "/moderatie/maatregelen",
                "/moderatie/zegels",
                "/organisaties/nieuw",
                "/organisaties/proef-organisatie/bewerken",
                "/redactie",
                "/beheer",
                "/beheer/accounts",
                "/beheer/instellingen",
                "/beheer/post")) {
            tried(address, null, null);
        }
    }

    private void tried(String address, String kind, Mark mark) {
        tried.add(new Tried(address, kind, mark));
    }
}
