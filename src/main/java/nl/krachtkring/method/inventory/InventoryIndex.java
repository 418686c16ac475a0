package nl.krachtkring.method.inventory;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.krachtkring.platform.persistence.Rows;

/**
 * The whole inventory as it stood at one moment, small enough to be kept: some 100 bytes for each deployment. Names stand once, in lists by name,
 * so that asking and counting compare numbers alone.
 */
final class InventoryIndex {

    private static final String ALL =
            "SELECT d.public_id, m.slug, m.title, o.slug, o.name, o.region, d.municipality, d.until_on, d.checked_on,"
                    + " d.state = 'CONFIRMED', d.modes, d.frequency"
                    + " FROM deployment d JOIN working_method m ON m.id = d.method_id AND m.status = 'PUBLISHED'"
                    + " JOIN organisation o ON o.id = d.organisation_id WHERE d.state <> 'REFUSED'"
                    + DeploymentLines.ORDER;

    private static final Comparator<DeploymentLine.Named> BY_NAME = Comparator.comparing(
                    DeploymentLine.Named::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(DeploymentLine.Named::slug);

    private final List<DeploymentLine.Named> methods;
    private final List<DeploymentLine.Named> organisations;
    private final List<String> municipalities;
    private final List<InventoryEntry> entries;

    private InventoryIndex(List<Object[]> rows) {
        methods = named(rows, 1, 2, -1);
        organisations = named(rows, 3, 4, 5);
        Set<String> places = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(row -> places.add((String) row[6]));
        municipalities = List.copyOf(places);
        Map<String, Integer> method = places(methods);
        Map<String, Integer> organisation = places(organisations);
        Map<String, Set<DeploymentMode>> modes = new HashMap<>();
        entries = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            entries.add(new InventoryEntry(
                    ((Number) row[0]).longValue(),
                    method.get((String) row[1]),
                    organisation.get((String) row[3]),
                    municipality((String) row[6]),
                    day(row[7]),
                    day(row[8]),
                    ((Number) row[9]).intValue() == 1,
                    modes.computeIfAbsent((String) row[10], DeploymentWords::modes),
                    row[11] == null ? null : DeploymentFrequency.valueOf((String) row[11])));
        }
    }

    /** Reads it, in one statement. */
    static InventoryIndex read(Rows rows) {
        return new InventoryIndex(rows.list(ALL));
    }

    private static List<DeploymentLine.Named> named(List<Object[]> rows, int slug, int name, int region) {
        Set<DeploymentLine.Named> found = new TreeSet<>(BY_NAME);
        rows.forEach(row -> found.add(new DeploymentLine.Named(
                (String) row[slug], (String) row[name], region < 0 ? null : (String) row[region])));
        return List.copyOf(found);
    }

    private static Map<String, Integer> places(List<DeploymentLine.Named> named) {
        Map<String, Integer> places = new HashMap<>();
        named.forEach(one -> places.put(one.slug(), places.size()));
        return places;
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    /** Negative for one that isn't there. */
    private int municipality(String name) {
        return Collections.binarySearch(municipalities, name, String.CASE_INSENSITIVE_ORDER);
    }

    /** What goes on today, by method, organisation and municipality. */
    List<InventoryEntry> running(LocalDate today) {
        return entries.stream().filter(one -> one.runs(today)).toList();
    }

    /** Those of some entries that are asked for. */
    List<InventoryEntry> fitting(InventoryQuestion question, List<InventoryEntry> some) {
        return question.narrows() ? some.stream().filter(asked(question)).toList() : some;
    }

    private Predicate<InventoryEntry> asked(InventoryQuestion question) {
        BitSet what = chosen(methods, question::fitsMethod);
        BitSet whose = chosen(organisations, question::fitsOrganisation);
        boolean anywhere = question.municipality().isEmpty();
        int where = municipality(question.municipality());
        return one ->
                what.get(one.method()) && whose.get(one.organisation()) && (anywhere || one.municipality() == where);
    }

    private static BitSet chosen(List<DeploymentLine.Named> named, Predicate<DeploymentLine.Named> fits) {
        BitSet chosen = new BitSet(named.size());
        for (int i = 0; i < named.size(); i++) {
            chosen.set(i, fits.test(named.get(i)));
        }
        return chosen;
    }

    /** All municipalities in the order of their places. */
    List<String> municipalities() {
        return municipalities;
    }

    /** A method by its place. */
    DeploymentLine.Named method(int place) {
        return methods.get(place);
    }

    /** An organisation by its place. */
    DeploymentLine.Named organisation(int place) {
        return organisations.get(place);
    }

    /** What a method is called by its name in addresses; null when none of them has it. */
    String methodName(String slug) {
        return name(methods, slug);
    }

    /** What an organisation is called by its name in addresses; null when none of them has it. */
    String organisationName(String slug) {
        return name(organisations, slug);
    }

    private static String name(List<DeploymentLine.Named> named, String slug) {
        return named.stream()
                .filter(one -> one.slug().equals(slug))
                .map(DeploymentLine.Named::name)
                .findFirst()
                .orElse(null);
    }

    /** The regions of organisations of some entries, by name. */
    List<String> regions(List<InventoryEntry> some) {
        Set<String> regions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        BitSet whose = new BitSet();
        some.forEach(one -> whose.set(one.organisation()));
        whose.stream()
                .mapToObj(place -> organisations.get(place).region())
                .filter(one -> one != null && !one.isEmpty())
                .forEach(regions::add);
        return List.copyOf(regions);
    }

    /** The municipalities of some entries, by name. */
    List<String> municipalities(List<InventoryEntry> some) {
        BitSet where = new BitSet();
        some.forEach(one -> where.set(one.municipality()));
        return where.stream()
                .mapToObj(municipalities::get)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
