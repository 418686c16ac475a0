package nl.krachtkring.method.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inventory against a recount of its own, on a made-up one of 300 rows. */
class InventoryTest extends RepositoryTest {

    private static final long SEED = 20_261_128;
    private static final int METHODS = 30;
    private static final int ORGANISATIONS = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Hours clock = new Hours();
    private InventoryRoom room;
    private Inventory inventory;
    private List<Object[]> made;

    @BeforeEach
    void make() {
        room = new InventoryRoom(entities, clock);
        inventory = new Inventory(room.lines(), clock);
        for (int i = 0; i < METHODS; i++) {
            room.run(
                    "INSERT INTO working_method (public_id, slug, title, kind, stage, summary, for_parents, source, status, changed_at)"
                            + " VALUES (?, ?, ?, 'APPROACH', 'IN_USE', 'Kort', 'Voor jou', '', 'PUBLISHED', '2026-11-21')",
                    70_000 + i,
                    "m" + i,
                    "Methode " + i);
        }
        for (int i = 0; i < ORGANISATIONS; i++) {
            room.run(
                    "INSERT INTO organisation (public_id, slug, name, type, region) VALUES (?, ?, ?, 'PROVIDER', ?)",
                    80_000 + i,
                    "o" + i,
                    "Organisatie " + i,
                    i % 3 == 0 ? null : "Regio " + i % 3);
        }
        made = new ArrayList<>();
        Random random = new Random(SEED);
        Set<String> once = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            String method = "m" + random.nextInt(METHODS);
            String organisation = "o" + random.nextInt(ORGANISATIONS);
            String municipality = List.of("", "Kadestad", "Waterhoek").get(random.nextInt(3));
            LocalDate until = random.nextInt(5) == 0 ? TODAY.minusDays(random.nextInt(2)) : null;
            String state =
                    List.of("UNCONFIRMED", "CONFIRMED", "CONFIRMED", "REFUSED").get(random.nextInt(4));
            if (once.add(method + organisation + municipality)) {
                LocalDate checked = TODAY.minusYears(1).plusDays(random.nextInt(3) - 1L);
                room.run(
                        "INSERT INTO deployment (public_id, method_id, organisation_id, municipality, until_on, modes, frequency, checked_on, state,"
                                + " confirmed_as, confirmed_at, refused_reason, created_at, changed_at) SELECT ?, m.id, o.id, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " '2026-11-01', '2026-11-01' FROM working_method m, organisation o WHERE m.slug = ? AND o.slug = ?",
                        90_000 + i,
                        municipality,
                        until,
                        random.nextBoolean() ? "groep" : "thuis,online",
                        random.nextBoolean() ? "WEEKLY" : "RARELY",
                        checked,
                        state,
                        state.equals("CONFIRMED") ? "CONTACT" : null,
                        state.equals("CONFIRMED") ? "2026-11-01" : null,
                        state.equals("REFUSED") ? "Nee" : null,
                        method,
                        organisation);
                made.add(new Object[] {method, organisation, municipality, until, state, checked});
            }
        }
        flushAndClear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Regio 1", "Regio 2", "regio 2", "Nergens"})
    void totals_equal_a_recount(String region) {
        for (String municipality : List.of("", "Kadestad", "waterhoek")) {
            Map<String, Set<String>> users = new HashMap<>();
            Set<String> organisations = new HashSet<>();
            int rows = 0;
            int confirmed = 0;
            int stale = 0;
            for (Object[] one : made) {
                int number = Integer.parseInt(((String) one[1]).substring(1));
                boolean fits = (region.isEmpty() || (number % 3 != 0 && region.equalsIgnoreCase("Regio " + number % 3)))
                        && (municipality.isEmpty() || municipality.equalsIgnoreCase((String) one[2]))
                        && !one[4].equals("REFUSED")
                        && (one[3] == null || one[3].equals(TODAY));
                if (fits) {
                    users.computeIfAbsent((String) one[0], any -> new HashSet<>())
                            .add((String) one[1]);
                    organisations.add((String) one[1]);
                    rows++;
                    confirmed += one[4].equals("CONFIRMED") ? 1 : 0;
                    stale += ((LocalDate) one[5]).isAfter(TODAY.minusYears(1)) ? 0 : 1;
                }
            }
            int byOne = (int)
                    users.values().stream().filter(some -> some.size() == 1).count();
            InventoryQuestion question = new InventoryQuestion(region, municipality, "", "", false);
            assertEquals(
                    new InventoryTotals(
                            users.size(), organisations.size(), byOne, users.size() - byOne, rows, confirmed, stale),
                    inventory.find(question, null).totals());
        }
    }

    @Test
    void pages_hold_every_row_once() {
        InventoryQuestion all = new InventoryQuestion("", "", "", "", false);
        List<Long> seen = new ArrayList<>();
        Long after = null;
        do {
            InventoryPage page = inventory.find(all, after);
            page.lines().forEach(line -> seen.add(line.publicId()));
            after = page.next();
        } while (after != null);
        assertEquals(
                inventory.fitting(all).stream().map(DeploymentLine::publicId).toList(), seen);
        assertTrue(seen.size() > Inventory.PAGE * 2);
    }

    @Test
    void the_matrix_marks_what_the_rows_say() {
        InventoryPage page = inventory.find(new InventoryQuestion("", "", "", "", true), null);
        assertNull(page.next());
        Map<String, InventoryMatrix.Mark> marks = new HashMap<>();
        page.matrix().rows().forEach(row -> {
            for (int i = 0; i < row.marks().size(); i++) {
                if (row.marks().get(i) != InventoryMatrix.Mark.NONE) {
                    marks.put(
                            row.method().slug()
                                    + page.matrix().organisations().get(i).slug(),
                            row.marks().get(i));
                }
            }
        });
        Map<String, InventoryMatrix.Mark> expected = new HashMap<>();
        inventory.fitting(new InventoryQuestion("", "", "", "", false)).forEach(line -> {
            String place = line.method().slug() + line.organisation().slug();
            if (line.isConfirmed()) {
                expected.put(place, InventoryMatrix.Mark.CONFIRMED);
            } else {
                expected.putIfAbsent(place, InventoryMatrix.Mark.SAID);
            }
        });
        assertEquals(expected, marks);
    }

    @Test
    void a_page_is_one_statement() {
        statements().forget();
        inventory.find(new InventoryQuestion("Regio 1", "", "", "", false), null);
        assertEquals(1, statements().sent().size());
    }

    @Test
    void an_address_is_the_question() {
        InventoryQuestion question = new InventoryQuestion("Regio 1", "’t Veld & Zo", "m1", "o2", true);
        Map<String, String[]> parameters = new HashMap<>();
        for (String pair : question.address().split("[?&]")) {
            if (pair.contains("=")) {
                parameters.put(pair.split("=")[0], new String[] {
                    java.net.URLDecoder.decode(pair.split("=")[1], java.nio.charset.StandardCharsets.UTF_8)
                });
            }
        }
        assertEquals(question, InventoryQuestion.of(parameters));
        assertEquals("/inventarisatie", InventoryQuestion.of(Map.of()).address());
        assertEquals(
                "/inventarisatie?gemeente=Kadestad&na=5",
                new InventoryQuestion("", "Kadestad", "", "", false).address(5));
        assertFalse(question.without("regio")
                .without("gemeente")
                .without("werkwijze")
                .without("organisatie")
                .narrows());
    }
}
