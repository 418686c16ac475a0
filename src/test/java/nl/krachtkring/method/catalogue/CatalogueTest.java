package nl.krachtkring.method.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.krachtkring.given.GeneratedMethods;
import nl.krachtkring.given.GeneratedMethods.Made;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.method.inventory.GivenDeployments;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue over a large library: every count equals a recount by hand. */
class CatalogueTest extends RepositoryTest {

    private static final long SEED = 20261128L;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
    private static final int QUESTIONS = 60;
    private static final List<String> SITUATIONS =
            List.of("opvoedvragen", "baby-en-peuter", "gedrag", "puberteit", "weerbaarheid", "school", "weinig-steun");

    /** The method of number n is used by the provider p where p + 3 divides n; three in four in a municipality. */
    private static final String USES =
            "INSERT INTO deployment (public_id, method_id, organisation_id, municipality, checked_on, state,"
                    + " created_at, changed_at) SELECT m.public_id % 1000 * 10 + o.public_id % 10, m.id, o.id,"
                    + " ELT(1 + (m.public_id + o.public_id) % 4, '', 'Kadestad', '''s-Zand', 'Den Veld'), '2026-11-01', 'UNCONFIRMED', '2026-11-01',"
                    + " '2026-11-01' FROM working_method m JOIN organisation o ON o.slug LIKE 'aanbieder-%'"
                    + " WHERE m.public_id % 1000 % ? = 0 AND o.public_id = 500 + ?";

    private static final int PROVIDERS = 6;
    private static final List<String> MUNICIPALITIES = List.of("", "kadestad", "s-zand", "den-veld");

    private final List<Made> made = GeneratedMethods.make(SEED, GeneratedMethods.MANY, TODAY);
    private Catalogue catalogue;

    @BeforeEach
    void library() throws SQLException {
        GeneratedMethods.insert(entities.unwrap(Connection.class), made);
        for (int provider = 0; provider < PROVIDERS; provider++) {
            run(
                    "INSERT INTO organisation (public_id, slug, name, type) VALUES (?, ?, ?, 'PROVIDER')",
                    500 + provider,
                    "aanbieder-" + provider,
                    "Aanbieder " + provider);
            run(USES, provider + 3, provider);
        }
        run("UPDATE deployment SET state = 'REFUSED', refused_reason = 'Nee' WHERE public_id % 7 = 0");
        run("UPDATE deployment SET until_on = '2026-11-27' WHERE public_id % 7 = 1");
        run("UPDATE deployment SET until_on = '2026-11-28' WHERE public_id % 7 = 2");
        catalogue = new Catalogue(
                GivenRows.of(entities), GivenDeployments.inventory(entities, CLOCK), new RichText(), CLOCK);
    }

    @Test
    void counts_equal_a_plain_recount_whatever_was_chosen() {
        Random random = new Random(SEED);
        for (int i = 0; i < QUESTIONS; i++) {
            CatalogueQuestion question = question(random, i % 5);
            CataloguePage page = catalogue.find(question, null);
            String asked = "seed " + SEED + ": " + question.address();
            assertEquals(recount(question, null, null), page.total(), asked);
            for (Facet facet : Facet.values()) {
                for (String word : words(facet)) {
                    int counted = page.counts().getOrDefault(facet, Map.of()).getOrDefault(word, 0);
                    assertEquals(recount(question, facet, word), counted, asked + " and " + facet + " " + word);
                }
            }
        }
    }

    @Test
    void where_nothing_fits_each_way_gives_as_many_as_it_says() {
        Random random = new Random(SEED);
        int ways = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            CatalogueQuestion question = question(random, 6);
            CataloguePage page = catalogue.find(question, null);
            assertEquals(page.total() > 0, page.ways().isEmpty(), question::address);
            for (CataloguePage.Way way : page.ways()) {
                ways++;
                CatalogueQuestion other = way.alone() ? question.only(way.facet()) : question.without(way.facet());
                assertEquals(other.address(), way.address());
                assertEquals(way.number(), catalogue.find(other, null).total(), way::address);
            }
        }
        assertTrue(ways > 0, "no question of this seed finds nothing");
    }

    @Test
    void a_name_is_found_as_people_type_it_and_by_an_alias() {
        assertEquals(
                1, catalogue.find(asked(Map.of("naam", "verzonnen 007")), null).total());
        assertEquals(
                1, catalogue.find(asked(Map.of("naam", "BIJ-NAAM 499")), null).total());
        CataloguePage none = catalogue.find(asked(Map.of("naam", "bestaat niet", "soort", "aanpak")), null);
        assertEquals(1, none.ways().size());
        assertNull(none.ways().get(0).facet(), "to let go of the name");
        assertEquals(
                none.ways().get(0).number(),
                catalogue.find(asked(Map.of("soort", "aanpak")), null).total());
    }

    @Test
    void it_goes_on_until_every_method_was_shown_once_in_each_order() {
        for (CatalogueOrder order : CatalogueOrder.values()) {
            CatalogueQuestion question = CatalogueQuestion.ALL.sorted(order);
            List<String> seen = new ArrayList<>();
            CataloguePage page = catalogue.find(question, null);
            page.methods().forEach(card -> seen.add(card.slug()));
            while (page.next() != null) {
                page = catalogue.find(question, page.next());
                page.methods().forEach(card -> seen.add(card.slug()));
            }
            assertEquals(GeneratedMethods.MANY, seen.stream().distinct().count(), order::word);
            assertEquals(GeneratedMethods.MANY, seen.size(), order::word);
        }
    }

    @Test
    void it_costs_three_statements_whatever_was_asked() {
        catalogue.find(CatalogueQuestion.ALL, null);
        for (CatalogueQuestion question : List.of(CatalogueQuestion.ALL, question(new Random(SEED), 3))) {
            statements().forget();
            catalogue.find(question, null);
            assertTrue(
                    statements().sent().size() <= 3, () -> statements().sent().toString());
        }
    }

    @Test
    void an_address_is_the_same_for_the_same_question_and_asks_it_again() {
        Map<String, String[]> typed = Map.of(
                "kant", new String[] {"sociaal", "competentioneel", "kracht"},
                "situatie", new String[] {"gedrag", "onzin"},
                "naam", new String[] {" rots & water "},
                "toon", new String[] {"lijst"},
                "volgorde", new String[] {"nagekeken"});
        CatalogueQuestion question = CatalogueQuestion.of(typed, SITUATIONS::contains);
        assertEquals(
                "/werkwijzen?situatie=gedrag&kant=competentioneel&kant=sociaal&naam=rots+%26+water&volgorde=nagekeken&toon=lijst",
                question.address());
        assertFalse(CatalogueQuestion.of(Map.of("soort", new String[] {"x"}), SITUATIONS::contains)
                .narrows());
    }

    /** How many fit with one term in place of what was chosen of its facet; by rules written a second time. */
    private int recount(CatalogueQuestion question, Facet instead, String word) {
        return (int) made.stream()
                .filter(one -> instead == null || fits(one, instead, word))
                .filter(one -> question.chosen().entrySet().stream()
                        .filter(chosen -> chosen.getKey() != instead)
                        .allMatch(chosen ->
                                chosen.getValue().stream().anyMatch(term -> fits(one, chosen.getKey(), term))))
                .count();
    }

    private static boolean fits(Made one, Facet facet, String word) {
        return switch (facet) {
            case SITUATION -> one.situations().contains(word);
            case TARGET_GROUP -> one.groups().contains(word);
            case PLACE -> one.places().contains(word);
            case AGE -> ofAge(one, word);
            case KIND ->
                word.equals(Map.of("INTERVENTION", "interventie", "INSTRUMENT", "instrument", "APPROACH", "aanpak")
                        .get(one.kind()));
            case STAGE ->
                word.startsWith(Map.of("DEVELOPING", "in-ont", "IN_USE", "in-ge", "STUDIED", "in-ond", "ENDED", "niet")
                        .get(one.stage()));
            case DIMENSION ->
                one.sides()
                                .get(List.of("competentioneel", "sociaal", "motivationeel")
                                        .indexOf(word))
                        > 1;
            case EXPERIENCES -> (word.equals("ouders") ? one.family() : one.others()) > 0;
            case RECOGNITION -> recognised(one, word);
            case PROVIDER -> users(one).contains(Integer.parseInt(word.substring("aanbieder-".length())));
            case MUNICIPALITY ->
                users(one).stream()
                        .anyMatch(provider -> word.equals(MUNICIPALITIES.get((one.number() + provider) % 4)));
        };
    }

    /** Not those that were refused or ended yesterday; what ends today still counts. */
    private static List<Integer> users(Made one) {
        return IntStream.range(0, PROVIDERS)
                .filter(provider -> one.number() % (provider + 3) == 0)
                .filter(provider -> (one.number() * 10 + provider) % 7 > 1)
                .boxed()
                .toList();
    }

    private void run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static boolean recognised(Made one, String word) {
        boolean none = one.level() == null || one.level().startsWith("Niet");
        return switch (word) {
            case "geen" -> none;
            case "te-controleren" ->
                !none && one.validUntil() != null && one.validUntil().isBefore(TODAY);
            default -> !none && one.level().toLowerCase(java.util.Locale.ROOT).contains(word.replace('-', ' '));
        };
    }

    private static boolean ofAge(Made one, String word) {
        Map<String, int[]> bands = Map.of(
                "0-4", new int[] {0, 4},
                "4-12", new int[] {4, 12},
                "12-16", new int[] {12, 16},
                "16-18", new int[] {16, 18},
                "18+", new int[] {18, 99});
        int[] band = bands.get(word);
        return (one.from() == null || one.from() < band[1]) && (one.to() == null || one.to() > band[0]);
    }

    private static CatalogueQuestion question(Random random, int facets) {
        Map<String, String[]> typed = new HashMap<>();
        for (int i = 0; i < facets; i++) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            List<String> words = words(facet);
            typed.put(
                    facet.word(),
                    new String[] {words.get(random.nextInt(words.size())), words.get(random.nextInt(words.size()))});
        }
        return CatalogueQuestion.of(typed, SITUATIONS::contains);
    }

    private static CatalogueQuestion asked(Map<String, String> typed) {
        return CatalogueQuestion.of(
                typed.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> new String[] {one.getValue()})),
                SITUATIONS::contains);
    }

    private static List<String> words(Facet facet) {
        if (facet.isOfInventory()) {
            return facet == Facet.MUNICIPALITY
                    ? MUNICIPALITIES.subList(1, 4)
                    : IntStream.range(0, PROVIDERS)
                            .mapToObj(one -> "aanbieder-" + one)
                            .toList();
        }
        return facet == Facet.SITUATION
                ? SITUATIONS
                : Arrays.asList(facet.terms().stream().map(Term::word).toArray(String[]::new));
    }
}
