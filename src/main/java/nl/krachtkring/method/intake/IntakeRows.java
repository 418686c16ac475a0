package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.method.inventory.DeploymentFrequency;
import nl.krachtkring.method.inventory.DeploymentMode;
import nl.krachtkring.method.inventory.DeploymentState;
import nl.krachtkring.method.inventory.DeploymentText;
import nl.krachtkring.platform.persistence.ManyRows;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** What stands before a file is read in, and what reading it in did to each deployment, so that it can be taken back. */
@Singleton
class IntakeRows {

    private static final String STANDING =
            "SELECT public_id, method_id, organisation_id, municipality, from_on, until_on,"
                    + " situations, modes, frequency, source, checked_on, state, changed_at FROM deployment";

    private static final String METHODS =
            "SELECT id, title, aliases FROM working_method WHERE status = 'PUBLISHED' ORDER BY id";
    private static final String ORGANISATIONS = "SELECT id, name FROM organisation ORDER BY id";
    private static final String OTHER_NAMES = "SELECT organisation_id, name FROM organisation_name ORDER BY id";

    private final Rows rows;
    private final ManyRows many;
    private final EntityManager entities;

    @Inject
    IntakeRows(Rows rows, ManyRows many, EntityManager entities) {
        this.rows = rows;
        this.many = many;
        this.entities = entities;
    }

    /** Published methods with their aliases. */
    IntakeNames methods() {
        IntakeNames names = new IntakeNames();
        for (Object[] row : rows.list(METHODS)) {
            names.add(number(row[0]), (String) row[1]);
            ((String) row[2]).lines().forEach(alias -> names.also(number(row[0]), alias));
        }
        return names;
    }

    /** Organisations with their former and short names. */
    IntakeNames organisations() {
        IntakeNames names = new IntakeNames();
        rows.list(ORGANISATIONS).forEach(row -> names.add(number(row[0]), (String) row[1]));
        rows.list(OTHER_NAMES).forEach(row -> names.also(number(row[0]), (String) row[1]));
        return names;
    }

    /** Every deployment. */
    List<StandingRow> standing() {
        return rows.list(STANDING).stream().map(IntakeRows::standing).toList();
    }

    private static StandingRow standing(Object[] row) {
        DeploymentText text = new DeploymentText(
                (String) row[3],
                day(row[4]),
                day(row[5]),
                words((String) row[6]),
                modes((String) row[7]),
                row[8] == null ? null : DeploymentFrequency.valueOf((String) row[8]),
                (String) row[9],
                day(row[10]));
        return new StandingRow(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                text,
                DeploymentState.valueOf((String) row[11]),
                SqlTime.instant(row[12]));
    }

    /** Remembers that an import made deployments, with the line of each. */
    void made(long intake, Map<Long, Integer> lines) {
        many.write(
                "INSERT INTO intake_row (intake_id, deployment, line, made) VALUES (?, ?, ?, 1)",
                lines.entrySet().stream()
                        .map(one -> new Object[] {intake, one.getKey(), one.getValue()})
                        .toList());
    }

    /** Remembers deployments as they stand, before an import changes them, and holds them until the end of the transaction. */
    void before(long intake, Map<Long, Integer> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String pairs = lines.entrySet().stream()
                .map(one -> "[" + one.getKey() + "," + one.getValue() + "]")
                .collect(Collectors.joining(",", "[", "]"));
        entities.createNativeQuery(
                        "INSERT INTO intake_row (intake_id, deployment, line, made, from_on, until_on, situations, modes,"
                                + " frequency, source, checked_on, changed_at) SELECT ?, d.public_id, l.line, 0, d.from_on, d.until_on,"
                                + " d.situations, d.modes, d.frequency, d.source, d.checked_on, d.changed_at FROM JSON_TABLE(?, '$[*]'"
                                + " COLUMNS (deployment BIGINT PATH '$[0]', line INT PATH '$[1]')) l"
                                + " JOIN deployment d ON d.public_id = l.deployment FOR UPDATE")
                .setParameter(1, intake)
                .setParameter(2, pairs)
                .executeUpdate();
    }

    /** Remembers how the import left each of them. */
    void stamp(long intake) {
        entities.flush();
        entities.createNativeQuery("UPDATE intake_row r JOIN deployment d ON d.public_id = r.deployment"
                        + " SET r.stamp = d.changed_at WHERE r.intake_id = ?")
                .setParameter(1, intake)
                .executeUpdate();
    }

    /**
     * Puts back what stood there where nobody changed it since, and forgets all rows but those of what stays as it is. What ended and went on
     * before stays too where another goes on by now: of one method, organisation and municipality one runs. Of two that would, since their
     * methods became one, the older one does.
     */
    void restore(long intake) {
        entities.createNativeQuery("UPDATE deployment d JOIN intake_row r ON r.deployment = d.public_id"
                        + " LEFT JOIN deployment another ON r.until_on IS NULL AND another.id <> d.id"
                        + " AND another.method_id = d.method_id AND another.organisation_id = d.organisation_id"
                        + " AND another.municipality = d.municipality AND (another.until_on IS NULL OR another.id < d.id"
                        + " AND EXISTS (SELECT 1 FROM intake_row o WHERE o.intake_id = r.intake_id AND o.made = 0"
                        + " AND o.deployment = another.public_id AND o.until_on IS NULL AND o.stamp = another.changed_at))"
                        + " SET d.from_on = r.from_on, d.until_on = r.until_on, d.situations = r.situations, d.modes = r.modes,"
                        + " d.frequency = r.frequency, d.source = r.source, d.checked_on = r.checked_on,"
                        + " d.changed_at = r.changed_at, d.version = d.version + 1, r.stamp = NULL"
                        + " WHERE r.intake_id = ? AND r.made = 0 AND d.changed_at = r.stamp AND another.id IS NULL")
                .setParameter(1, intake)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM intake_row WHERE intake_id = ? AND (stamp IS NULL OR NOT EXISTS"
                        + " (SELECT 1 FROM deployment d WHERE d.public_id = intake_row.deployment))")
                .setParameter(1, intake)
                .executeUpdate();
    }

    /** What stands still after an import was undone: the names of method and organisation, by line. */
    List<PlannedLine.Names> stayed(long intake) {
        return rows
                .list(
                        "SELECT m.title, o.name, d.municipality FROM intake_row r JOIN deployment d ON d.public_id = r.deployment"
                                + " JOIN working_method m ON m.id = d.method_id JOIN organisation o ON o.id = d.organisation_id"
                                + " WHERE r.intake_id = ? ORDER BY r.line",
                        intake)
                .stream()
                .map(row -> new PlannedLine.Names((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Remembers that an import wrote organisations down. */
    void wrote(long intake, List<Long> organisations) {
        many.write(
                "INSERT INTO intake_organisation (intake_id, organisation_id) VALUES (?, ?)",
                organisations.stream().map(one -> new Object[] {intake, one}).toList());
    }

    /** Organisations that an import wrote down and that nothing points to; the import forgets them. */
    Collection<Long> unused(long intake) {
        Set<Long> unused = new LinkedHashSet<>();
        rows.list(
                        "SELECT w.organisation_id FROM intake_organisation w WHERE w.intake_id = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM deployment d WHERE d.organisation_id = w.organisation_id)"
                                + " AND NOT EXISTS (SELECT 1 FROM badge b WHERE b.organisation_id = w.organisation_id)"
                                + " AND NOT EXISTS (SELECT 1 FROM intake i WHERE i.organisation_id = w.organisation_id)"
                                + " AND NOT EXISTS (SELECT 1 FROM intake_memory y WHERE y.organisation_id = w.organisation_id)",
                        intake)
                .forEach(row -> unused.add(number(row[0])));
        entities.createNativeQuery("DELETE FROM intake_organisation WHERE intake_id = ?")
                .setParameter(1, intake)
                .executeUpdate();
        return unused;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(joined.split(",")));
    }

    private static Set<DeploymentMode> modes(String joined) {
        Set<DeploymentMode> modes = new LinkedHashSet<>();
        words(joined).forEach(word -> DeploymentMode.of(word).ifPresent(modes::add));
        return modes;
    }
}
