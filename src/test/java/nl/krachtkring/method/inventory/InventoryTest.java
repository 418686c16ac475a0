package nl.krachtkring.method.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import nl.krachtkring.given.GivenRows;
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
    private static final int MOST_READ = 500;
    private static final InventoryQuestion ALL = new InventoryQuestion("", "", "", "", false);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Hours clock = new Hours();
    private InventoryRoom room;
    private Inventory inventory;
    private List<Object[]> made;

    @BeforeEach
    void make() {
        room = new InventoryRoom(entities, clock);
        inventory = new Inventory(new KnownInventory(GivenRows.of(entities), () -> false), room.lines(), clock);
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
                    inventory.find(question, InventoryPlace.START).totals());
        }
    }

    @Test
    void pages_hold_every_row_once_in_order() {
        List<Long> seen = new ArrayList<>();
        InventoryPlace place = InventoryPlace.START;
        while (place != null) {
            InventoryPage page = inventory.find(ALL, place);
            page.lines().forEach(line -> seen.add(line.publicId()));
            place = page.next() == null ? null : InventoryPlace.after(page.next());
        }
        assertEquals(running().stream().map(DeploymentLine::publicId).toList(), seen);
        assertTrue(seen.size() > Inventory.PAGE * 2);
    }

    /** Every part of it together says what the rows say, and none shows a row or column with nothing in it. */
    @Test
    void the_matrix_marks_what_the_rows_say() {
        Map<String, InventoryMatrix.Mark> marks = new HashMap<>();
        Set<String> columns = new HashSet<>();
        String organisation = "";
        do {
            String method = "";
            InventoryMatrix matrix;
            do {
                matrix = matrix(method, organisation);
                matrix.rows().forEach(row -> row.cells().stream()
                        .filter(cell -> cell.mark() != InventoryMatrix.Mark.NONE)
                        .forEach(cell -> marks.put(
                                row.method().slug() + cell.organisation().slug(), cell.mark())));
                assertTrue(matrix.rows().stream().allMatch(row -> row.cells().stream()
                        .anyMatch(cell -> cell.mark() != InventoryMatrix.Mark.NONE)));
                method = matrix.lines().after();
            } while (method != null);
            matrix.organisations().forEach(one -> assertTrue(columns.add(one.slug())));
            organisation = matrix.columns().after();
        } while (organisation != null);
        Map<String, InventoryMatrix.Mark> expected = new HashMap<>();
        running().forEach(line -> {
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
    void the_matrix_turns_back_to_where_it_was() {
        InventoryMatrix first = matrix("", "");
        assertNull(first.columns().before());
        assertEquals(new InventorySpan(1, 10, 20, null, first.columns().after()), first.columns());
        InventoryMatrix second = matrix("", first.columns().after());
        assertEquals(first, matrix("", second.columns().before()));
        assertEquals(first, matrix("gone", "gone"));
        assertTrue(second.columns().after() == null && !second.columns().whole());
    }

    private InventoryMatrix matrix(String method, String organisation) {
        InventoryQuestion question = new InventoryQuestion("", "", "", "", true);
        InventoryPage page = inventory.find(question, new InventoryPlace(null, method, organisation));
        assertNull(page.next());
        return page.matrix();
    }

    /** Whether something changed, and the rows of the page; and of a hundred times as many deployments no row more. */
    @Test
    void what_a_page_asks_does_not_grow_with_the_inventory() {
        room.run(
                "INSERT INTO deployment (public_id, method_id, organisation_id, municipality, checked_on, state, created_at,"
                        + " changed_at) SELECT 100000 + seq, m.id, o.id, CONCAT('Plaats ', seq DIV 600), '2026-11-01', 'UNCONFIRMED',"
                        + " '2026-11-01', '2026-11-01' FROM seq_0_to_2999 JOIN working_method m ON m.slug = CONCAT('m', seq MOD 30)"
                        + " JOIN organisation o ON o.slug = CONCAT('o', seq DIV 30 MOD 20)");
        inventory.find(ALL, InventoryPlace.START);
        statements().forget();
        long before = rowsRead();
        inventory.find(ALL, InventoryPlace.START);
        inventory.find(new InventoryQuestion("Regio 1", "Plaats 1", "", "", true), InventoryPlace.START);
        long read = rowsRead() - before;
        assertEquals(
                2 + 1,
                statements().sent().stream()
                        .filter(one -> one.startsWith("SELECT"))
                        .count());
        assertTrue(read < MOST_READ, () -> read + " rows");
    }

    /** Of this connection, with what asking for it takes. */
    private long rowsRead() {
        return entities.createNativeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'").getResultList().stream()
                .mapToLong(row -> Long.parseLong((String) ((Object[]) row)[1]))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE deployment SET municipality = CONCAT('Elders ', id)",
                "UPDATE deployment SET state = 'REFUSED', refused_reason = 'Nee' WHERE state = 'UNCONFIRMED'",
                "UPDATE deployment SET until_on = '2026-11-20'",
                "DELETE FROM deployment WHERE modes = 'groep'",
                "UPDATE working_method SET title = CONCAT('Andere ', title)",
                "UPDATE working_method SET status = 'HIDDEN' WHERE slug LIKE 'm1%'",
                "UPDATE organisation SET region = 'Verweg', name = CONCAT('Andere ', name)"
            })
    void a_change_is_seen_with_the_next_page(String change) {
        InventoryPage before = inventory.find(ALL, InventoryPlace.START);
        room.run(change);
        InventoryPage after = inventory.find(ALL, InventoryPlace.START);
        assertNotEquals(before, after);
        Inventory fresh = new Inventory(new KnownInventory(GivenRows.of(entities), () -> true), room.lines(), clock);
        assertEquals(fresh.find(ALL, InventoryPlace.START), after);
    }

    @Test
    void what_the_inventory_does_not_show_leaves_it_as_it_is() {
        inventory.find(ALL, InventoryPlace.START);
        room.run("UPDATE working_method SET parent_reports = parent_reports + 1, summary = 'Anders'");
        room.run("UPDATE organisation SET offers = 'Van alles'");
        statements().forget();
        inventory.find(ALL, InventoryPlace.START);
        assertEquals(2, statements().sent().size());
    }

    private List<DeploymentLine> running() {
        return room.lines().all().stream().filter(line -> line.runs(TODAY)).toList();
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
                new InventoryQuestion("", "Kadestad", "", "", false).address(InventoryPlace.after(5)));
        InventoryPlace place = new InventoryPlace(7L, "m1", "o2");
        assertEquals("na=7&vanaf-werkwijze=m1&vanaf-organisatie=o2", place.parameters());
        assertEquals(
                place,
                InventoryPlace.of(Map.of(
                        "na", new String[] {"7"},
                        "vanaf-werkwijze", new String[] {"m1"},
                        "vanaf-organisatie", new String[] {"o2"})));
        assertEquals(InventoryPlace.START, InventoryPlace.of(Map.of("na", new String[] {"zeven"})));
        assertFalse(question.without("regio")
                .without("gemeente")
                .without("werkwijze")
                .without("organisatie")
                .narrows());
    }
}
