package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.launch.TestPortal;
import nl.krachtkring.platform.ids.Tokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Many people reply to one discussion at the same moment, each by a double click. Every "placed" is true, and nothing stands
 * there twice. A few in each build, five hundred in the endurance run.
 */
class ManyRepliesIT {

    private static final int PEOPLE = Boolean.getBoolean("portal.endurance") ? 500 : 24;
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final long FIRST = 800_000_000_000_000L;
    private static final long TALK = FIRST + 1;
    private static final String PLACED = "gedaan=comment.place.done";
    private static final Pattern ANCHOR = Pattern.compile("id=\"reactie-(\\d{15})\"");
    private static final Pattern NEXT = Pattern.compile("href=\"[^\"]*\\?na=(\\d{15})#reacties\"");
    private static final String REPLIES = " FROM comment c JOIN discussion d ON d.id = c.target_id"
            + " AND c.target_kind = 'DISCUSSION' WHERE d.public_id = " + TALK;

    /** As a browser speaks to it: without asking on each connection whether it may speak HTTP/2, beside a form that is sent. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(WITHIN)
            .build();

    @Test
    void every_reply_is_acknowledged_and_there_once_with_its_rows_in_the_order_of_its_key() throws Exception {
        String page = TestPortal.address() + "/gesprekken/" + TALK + "/veel";
        try (Connection connection = connection()) {
            fill(connection);
            List<HttpRequest> clicks = new ArrayList<>();
            for (int who = 0; who < PEOPLE; who++) {
                HttpRequest click = reply(page, who);
                clicks.add(click);
                clicks.add(click);
            }
            long start = System.nanoTime();
            List<CompletableFuture<HttpResponse<String>>> sent = clicks.stream()
                    .map(click -> client.sendAsync(click, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            Map<String, Integer> answers = new TreeMap<>();
            for (CompletableFuture<HttpResponse<String>> one : sent) {
                answers.merge(told(one.join()), 1, Integer::sum);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertEquals(Map.of("302 " + PLACED, 2 * PEOPLE), answers);
            assertTrue(took.compareTo(WITHIN) <= 0, took::toString);
            rows(connection);
            List<Long> written = keys(connection);
            assertEquals(PEOPLE, written.size());
            assertEquals(written, shown(page));
        }
    }

    /** Where an answer leads, or what it says instead. */
    private static String told(HttpResponse<String> answer) {
        String to = answer.headers()
                .firstValue("Location")
                .orElseGet(() -> Jsoup.parse(answer.body()).select("main").text());
        return answer.statusCode() + " " + (to.contains(PLACED) ? PLACED : to);
    }

    /** One comment for each person, with its text in its first version, one row of the log and one of work for each listener. */
    private static void rows(Connection connection) throws SQLException {
        assertEquals(PEOPLE, ask(connection, "SELECT COUNT(DISTINCT c.persona_id)" + REPLIES));
        assertEquals(
                PEOPLE, ask(connection, "SELECT COUNT(DISTINCT c.body)" + REPLIES + " AND c.status = 'PUBLISHED'"));
        String each = "SELECT COUNT(*)" + REPLIES + " AND 1 = (SELECT COUNT(*) FROM ";
        assertEquals(
                PEOPLE,
                ask(
                        connection,
                        each
                                + "audit_entry a WHERE a.action = 'comment.place' AND a.subject_kind = 'COMMENT' AND a.subject_id = c.id)"));
        for (String listener : List.of("search", "notification")) {
            String work = "contribution_work w WHERE w.consumer = '" + listener
                    + "' AND w.kind = 'COMMENT' AND w.contribution_id = c.id)";
            assertEquals(PEOPLE, ask(connection, each + work), listener);
        }
        assertEquals(PEOPLE, ask(connection, "SELECT comment_count FROM discussion WHERE public_id = " + TALK));
        assertEquals(0, ask(connection, "SELECT COUNT(*)" + REPLIES + " AND c.published_at < c.created_at"));
    }

    private HttpRequest reply(String page, int who) throws Exception {
        String cookie = "krachtkring=" + token(who);
        HttpRequest open = HttpRequest.newBuilder(URI.create(page))
                .header("Cookie", cookie)
                .build();
        Element form = Jsoup.parse(
                        client.send(open, HttpResponse.BodyHandlers.ofString()).body())
                .selectFirst("form#comment-form");
        Map<String, String> fields = new TreeMap<>();
        form.select("input[name]:not([type=submit], [type=checkbox], [type=radio])")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.put("text", "Ik ben nummer " + who + " en ik wil ook iets zeggen.");
        fields.put("place", "place");
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(page))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .timeout(WITHIN.plus(WITHIN))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Every reply in the order in which a reader finds them, from the first page to the last. */
    private List<Long> shown(String page) throws Exception {
        List<Long> shown = new ArrayList<>();
        String address = page;
        while (address != null) {
            HttpRequest open = HttpRequest.newBuilder(URI.create(address)).build();
            String html =
                    client.send(open, HttpResponse.BodyHandlers.ofString()).body();
            Matcher anchor = ANCHOR.matcher(html);
            while (anchor.find()) {
                shown.add(Long.valueOf(anchor.group(1)));
            }
            Matcher next = NEXT.matcher(html);
            address = next.find() ? page + "?na=" + next.group(1) : null;
        }
        assertEquals(shown.size(), new HashSet<>(shown).size(), "shown twice");
        return shown;
    }

    private static List<Long> keys(Connection connection) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement("SELECT c.public_id" + REPLIES + " ORDER BY c.id");
                ResultSet found = asked.executeQuery()) {
            while (found.next()) {
                keys.add(found.getLong(1));
            }
        }
        return keys;
    }

    private static void fill(Connection connection) throws SQLException {
        run(
                connection,
                "INSERT INTO community_group (public_id, slug, name, kind, joining, parents, summary, created_at,"
                        + " last_activity_at) VALUES (?, 'veel', 'Veel tegelijk', 'OPEN', 'FREE', FALSE, 'Voor een proef',"
                        + " '2026-01-01', '2026-01-01')",
                FIRST);
        for (int who = 0; who < PEOPLE; who++) {
            person(connection, who);
        }
        run(
                connection,
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, last_activity_at) SELECT ?, 'veel', m.group_id, m.persona_id, 'Wie is er?',"
                        + " 'Zeg allemaal iets', 'PUBLISHED', '2026-01-01', '2026-01-01', '2026-01-01' FROM membership m"
                        + " JOIN community_group g ON g.id = m.group_id WHERE g.slug = 'veel' ORDER BY m.id LIMIT 1",
                TALK);
    }

    private static void person(Connection connection, int who) throws SQLException {
        String email = token(who) + "@veel.example";
        long number = FIRST + 1_000 + who;
        run(
                connection,
                "INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at, name_withheld, state,"
                        + " created_at) VALUES (?, ?, ?, '2026-01-01', '2026-01-01', FALSE, 'ACTIVE', '2026-01-01')",
                number,
                email,
                email);
        run(
                connection,
                "INSERT INTO persona (public_id, person_id, name, public_one, created_at) SELECT ?, p.id, ?, TRUE,"
                        + " '2026-01-01' FROM person p WHERE p.public_id = ?",
                number,
                "Stem " + (FIRST + who),
                number);
        run(
                connection,
                "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at) SELECT g.id, n.person_id, n.id,"
                        + " 'MEMBER', '2026-01-01' FROM persona n JOIN community_group g ON g.slug = 'veel'"
                        + " WHERE n.public_id = ?",
                number);
        run(
                connection,
                "INSERT INTO sign_in (person_id, token_hash, device, started_at, last_used_at, ends_at) SELECT p.id, ?,"
                        + " 'veel', UTC_TIMESTAMP(), UTC_TIMESTAMP(), UTC_TIMESTAMP() + INTERVAL 1 DAY FROM person p"
                        + " WHERE p.public_id = ?",
                Tokens.sha256(token(who)),
                number);
    }

    private static String token(int who) {
        return "veel-" + who;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(sql);
                ResultSet found = asked.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Connection connection() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        return new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
    }
}
