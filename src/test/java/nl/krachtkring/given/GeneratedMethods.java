package nl.krachtkring.given;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.krachtkring.method.MethodKind;
import nl.krachtkring.method.MethodStage;

/** A library of made-up methods, the same for the same seed. */
public final class GeneratedMethods {

    /** So many are a large library: the largest known inventory of a region had 65. */
    public static final int MANY = 500;

    private static final long FIRST = 600_000_000_000_000L;
    private static final List<String> KINDS = List.of("INTERVENTION", "INSTRUMENT", "APPROACH");
    private static final List<String> STAGES = List.of("DEVELOPING", "IN_USE", "STUDIED", "ENDED");
    private static final List<String> GROUPS =
            List.of("ouders", "aanstaande-ouders", "kinderen", "jongeren", "gezinnen", "netwerk");
    private static final List<String> PLACES =
            List.of("thuis", "school", "buurt", "jeugdhulp", "jeugdbescherming", "ggz");

    /** Words of {@code situaties.yaml}. */
    private static final List<String> SITUATIONS =
            List.of("opvoedvragen", "baby-en-peuter", "gedrag", "puberteit", "weerbaarheid", "school", "weinig-steun");

    private static final List<String> LEVELS = List.of(
            "Goed onderbouwd",
            "Eerste aanwijzingen voor effectiviteit",
            "Effectief volgens goede aanwijzingen",
            "Niet erkend");

    private GeneratedMethods() {}

    /**
     * One of them.
     *
     * @param number from 0
     * @param kind name of its kind
     * @param stage name of its stage
     * @param from youngest age; may be null
     * @param to oldest age; may be null
     * @param sides 0 to 3 for competence, social and motivation
     * @param family how many parents and youngsters told of it
     * @param others how many others told of it
     * @param groups words of target groups
     * @param places words of places
     * @param situations keys of situations
     * @param level what a body judged; null for nothing
     * @param validUntil until when; may be null
     */
    public record Made(
            int number,
            String kind,
            String stage,
            Integer from,
            Integer to,
            List<Integer> sides,
            int family,
            int others,
            Set<String> groups,
            Set<String> places,
            Set<String> situations,
            String level,
            LocalDate validUntil) {

        /**
         * Its name in addresses.
         *
         * @return begins alike for all
         */
        public String slug() {
            return "verzonnen-" + number;
        }
    }

    /**
     * Makes a library.
     *
     * @param seed the same for the same library
     * @param number how many
     * @param today recognitions end before, on and after it
     * @return in the order of their numbers
     */
    public static List<Made> make(long seed, int number, LocalDate today) {
        Random random = new Random(seed);
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Integer from = random.nextInt(4) == 0 ? null : random.nextInt(18);
            boolean judged = random.nextInt(3) == 0;
            made.add(new Made(
                    i,
                    one(random, KINDS),
                    one(random, STAGES),
                    from,
                    from == null ? null : from + random.nextInt(19 - from),
                    List.of(random.nextInt(4), random.nextInt(4), random.nextInt(4)),
                    Math.max(0, random.nextInt(6) - 3),
                    Math.max(0, random.nextInt(6) - 3),
                    some(random, GROUPS),
                    some(random, PLACES),
                    some(random, SITUATIONS),
                    judged ? one(random, LEVELS) : null,
                    judged && random.nextBoolean() ? today.plusDays(random.nextInt(3) - 1L) : null));
        }
        return made;
    }

    /**
     * Writes them.
     *
     * @param connection commits or doesn't
     * @param all what {@link #make} gave
     * @throws SQLException when the tables are others than expected
     */
    public static void insert(Connection connection, List<Made> all) throws SQLException {
        try (PreparedStatement method = connection.prepareStatement(
                        "INSERT INTO working_method (public_id, slug, title, kind, stage, summary, for_parents, age_from,"
                                + " age_to, competence, social, motivation, source, status, parent_reports, other_reports,"
                                + " aliases, target_groups, places, checked_on, changed_at) VALUES (?, ?, ?, ?, ?, ?, 'Voor jou.',"
                                + " ?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement situation = connection.prepareStatement("INSERT INTO method_situation (method_id,"
                        + " situation) SELECT id, ? FROM working_method WHERE slug = ?");
                PreparedStatement recognition = connection.prepareStatement("INSERT INTO method_recognition (method_id,"
                        + " position, body, level, valid_until) SELECT id, 0, 'Commissie', ?, ? FROM working_method"
                        + " WHERE slug = ?")) {
            for (Made one : all) {
                run(method, columns(one));
                for (String word : one.situations()) {
                    run(situation, word, one.slug());
                }
                if (one.level() != null) {
                    run(recognition, one.level(), day(one.validUntil()), one.slug());
                }
            }
        }
    }

    private static Object[] columns(Made one) {
        return new Object[] {
            FIRST + one.number(),
            one.slug(),
            "Verzonnen %03d".formatted(one.number()),
            one.kind(),
            one.stage(),
            "Een verzonnen werkwijze die laat zien hoe snel de lijst is. ".repeat(5),
            one.from(),
            one.to(),
            one.sides().get(0),
            one.sides().get(1),
            one.sides().get(2),
            source(one),
            one.family(),
            one.others(),
            "Bijnaam " + one.number(),
            String.join(",", one.groups()),
            String.join(",", one.places()),
            Date.valueOf(LocalDate.of(2026, 1, 1).plusDays(one.number() % 300)),
            Timestamp.valueOf("2026-11-01 12:00:00")
        };
    }

    /** The file that such a method would come from, with what each must have. */
    private static String source(Made one) {
        return """
                ---
                title: Verzonnen %03d
                kind: %s
                status: %s
                summary: Een verzonnen werkwijze.
                forParents: Voor jou.
                profile: {competentioneel: %d, sociaal: %d, motivationeel: %d, judgedBy: Verzonnen}
                whenNot: [Nooit]
                ---
                """.formatted(
                        one.number(),
                        MethodKind.valueOf(one.kind()).word(),
                        MethodStage.valueOf(one.stage()).word().replace('-', ' '),
                        one.sides().get(0),
                        one.sides().get(1),
                        one.sides().get(2));
    }

    /**
     * Takes all of them away.
     *
     * @param connection commits or doesn't
     * @throws SQLException when something else points to them
     */
    public static void remove(Connection connection) throws SQLException {
        for (String table : List.of("method_situation", "method_recognition")) {
            run(connection, "DELETE t FROM " + table + " t JOIN working_method m ON m.id = t.method_id WHERE m.slug");
        }
        run(connection, "DELETE FROM working_method WHERE slug");
    }

    private static void run(Connection connection, String delete) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete + " LIKE 'verzonnen-%'")) {
            statement.executeUpdate();
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Set<String> some(Random random, List<String> of) {
        Set<String> some = new TreeSet<>();
        of.stream().filter(word -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }
}
