package nl.krachtkring.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import nl.krachtkring.given.GeneratedMethods;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.platform.ids.Tokens;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The data set of the bench, the same for the same seed: people, one open group, discussions with replies and articles with
 * comments.
 */
final class SeededData {
    static final int PEOPLE = 64;
    static final int ARTICLES = 200;
    static final int DISCUSSIONS = 2000;
    static final int REPLIES = 50;
    private static final long FIRST_PUBLIC_ID = 700_000_000_000_000L;
    private static final String[] WORDS =
            ("wij samen kind school buurt avond plan familie rust vraag antwoord steun hulp "
                            + "gesprek moeder vader oma oom buurvrouw week dag begin kleine stap lukt niet altijd soms goed "
                            + "luisteren praten kijken schrijven afspraak thuis tafel keuken straat vertrouwen eigen kracht zorg "
                            + "veilig voelen weten kiezen doen leren helpen delen")
                    .split(" ");

    private final DatabaseAccess access;
    private final Random random;
    private final Timestamp now;
    private long publicId = FIRST_PUBLIC_ID;
    private long group;

    SeededData(DatabaseAccess access, long seed) {
        this.access = access;
        this.random = new Random(seed);
        this.now = Timestamp.valueOf(
                LocalDateTime.ofInstant(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
    }

    /**
     * The token in the cookie of a person.
     *
     * @param person from 0 to {@link #PEOPLE} - 1
     * @return opaque to the portal
     */
    static String token(int person) {
        return "bench-person-" + person;
    }

    /**
     * Address of a discussion.
     *
     * @param number from 0
     * @return starts with a slash
     */
    static String discussion(int number) {
        return "/gesprekken/" + (FIRST_PUBLIC_ID + 100_000_000L + number % DISCUSSIONS) + "/bench-"
                + number % DISCUSSIONS;
    }

    /**
     * Address of an article.
     *
     * @param number from 0
     * @return starts with a slash
     */
    static String article(int number) {
        return "/artikelen/bench-" + number % ARTICLES;
    }

    /**
     * Fills the migrated database.
     *
     * @throws SQLException when the tables are others than expected
     */
    void fill() throws SQLException {
        try (Connection connection = new MariaDbDataSource(
                        access.url() + "?rewriteBatchedStatements=true&connectionTimeZone=UTC")
                .getConnection(access.user(), access.password())) {
            connection.setAutoCommit(false);
            long[] personas = people(connection);
            discussions(connection, personas);
            articles(connection);
            comments(connection, "DISCUSSION", "discussion", personas);
            comments(connection, "ARTICLE", "article", personas);
            GeneratedMethods.insert(
                    connection, GeneratedMethods.make(1, GeneratedMethods.MANY, LocalDate.now(ZoneOffset.UTC)));
            connection.commit();
        }
    }

    private long[] people(Connection connection) throws SQLException {
        group = insert(
                connection,
                "INSERT INTO community_group (public_id, slug, name, kind, joining, summary, created_at, last_activity_at,"
                        + " discussion_count) VALUES (?, 'bench', 'Bench', 'OPEN', 'FREE', 'Voor metingen', ?, ?, ?)",
                publicId++,
                now,
                now,
                DISCUSSIONS);
        long[] personas = new long[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            long person = insert(
                    connection,
                    "INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at, name_withheld, state, created_at)"
                            + " VALUES (?, ?, ?, ?, ?, FALSE, 'ACTIVE', ?)",
                    publicId++,
                    "bench" + i + "@example.org",
                    "bench" + i + "@example.org",
                    now,
                    now,
                    now);
            personas[i] = insert(
                    connection,
                    "INSERT INTO persona (public_id, person_id, name, public_one, created_at) VALUES (?, ?, ?, TRUE, ?)",
                    publicId++,
                    person,
                    "Persoon " + i,
                    now);
            insert(
                    connection,
                    "INSERT INTO membership (group_id, person_id, persona_id, role, joined_at)"
                            + " VALUES (?, ?, ?, 'MEMBER', ?)",
                    group,
                    person,
                    personas[i],
                    now);
            insert(
                    connection,
                    "INSERT INTO sign_in (person_id, token_hash, device, started_at, last_used_at, ends_at)"
                            + " VALUES (?, ?, 'bench', ?, ?, ?)",
                    person,
                    Tokens.sha256(token(i)),
                    now,
                    now,
                    new Timestamp(now.getTime() + 86_400_000L));
        }
        return personas;
    }

    private void discussions(Connection connection, long[] personas) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO discussion (public_id, slug, group_id, persona_id, title, body, status, created_at,"
                        + " published_at, comment_count, last_activity_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?)")) {
            for (int i = 0; i < DISCUSSIONS; i++) {
                batch(
                        insert,
                        FIRST_PUBLIC_ID + 100_000_000L + i,
                        "bench-" + i,
                        group,
                        personas[i % PEOPLE],
                        "Meten " + i,
                        text(80),
                        now,
                        now,
                        REPLIES,
                        now);
            }
            insert.executeBatch();
        }
    }

    private void articles(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO article (public_id, slug, title, summary, source, published_on, status, comment_count,"
                        + " changed_at) VALUES (?, ?, ?, ?, ?, '2026-01-01', 'PUBLISHED', ?, ?)")) {
            for (int i = 0; i < ARTICLES; i++) {
                batch(
                        insert,
                        FIRST_PUBLIC_ID + 200_000_000L + i,
                        "bench-" + i,
                        "Meten " + i,
                        text(20),
                        file(i),
                        REPLIES,
                        now);
            }
            insert.executeBatch();
        }
    }

    private void comments(Connection connection, String kind, String table, long[] personas) throws SQLException {
        try (PreparedStatement targets = connection.prepareStatement(
                        "SELECT id FROM " + table + " WHERE slug LIKE 'bench-%' ORDER BY id");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status, created_at,"
                                + " published_at) VALUES (?, ?, ?, ?, ?, 'PUBLISHED', ?, ?)");
                ResultSet found = targets.executeQuery()) {
            while (found.next()) {
                for (int i = 0; i < REPLIES; i++) {
                    long persona = personas[random.nextInt(PEOPLE)];
                    batch(insert, publicId++, kind, found.getLong(1), persona, text(40), now, now);
                }
                insert.executeBatch();
            }
        }
    }

    /** An article as editors keep it: fields on top, then Markdown. */
    private String file(int number) {
        return "---\ntitle: Meten " + number + "\nsummary: Om te meten.\npublishedOn: 2026-01-01\nauthors: []\n---\n\n"
                + text(600);
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 12 == 11 ? ". " : " ");
            if (i % 60 == 59) {
                text.append("\n\n");
            }
        }
        return text.toString().strip();
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        statement.addBatch();
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, java.sql.Statement.RETURN_GENERATED_KEYS)) {
            set(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
