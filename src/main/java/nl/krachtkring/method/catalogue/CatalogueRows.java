package nl.krachtkring.method.catalogue;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtkring.method.AgeSpan;
import nl.krachtkring.method.Dimension;
import nl.krachtkring.method.MethodKind;
import nl.krachtkring.method.MethodStage;
import nl.krachtkring.method.inventory.MethodUsers;
import nl.krachtkring.platform.persistence.Rows;

/** Reads what the catalogue knows of published methods: everyone may read those, and nothing else is asked for. */
final class CatalogueRows {

    private static final String ALL = "SELECT m.id, m.public_id, m.slug, m.title, m.aliases, m.kind, m.stage,"
            + " m.age_from, m.age_to, m.competence, m.social, m.motivation, m.parent_reports, m.other_reports,"
            + " m.checked_on, m.target_groups, m.places, s.words, r.level, r.valid_until FROM working_method m"
            + " LEFT JOIN (SELECT method_id, GROUP_CONCAT(situation) AS words FROM method_situation GROUP BY method_id) s"
            + " ON s.method_id = m.id LEFT JOIN method_recognition r ON r.method_id = m.id"
            + " WHERE m.status = 'PUBLISHED' ORDER BY m.title, m.id, r.position";

    private static final String SUMMARIES = "SELECT id, summary FROM working_method WHERE id IN (%s)";

    private static final int RECOGNITION = 18;

    private final Rows rows;

    CatalogueRows(Rows rows) {
        this.rows = rows;
    }

    /** Every published method, by name, with who works with it; one statement. */
    List<CatalogueEntry> all(MethodUsers users, LocalDate today) {
        List<CatalogueEntry> entries = new ArrayList<>();
        List<Object[]> ofOne = new ArrayList<>();
        for (Object[] row : rows.list(ALL)) {
            if (!ofOne.isEmpty() && !ofOne.get(0)[0].equals(row[0])) {
                entries.add(entry(ofOne, today, users));
                ofOne.clear();
            }
            ofOne.add(row);
        }
        if (!ofOne.isEmpty()) {
            entries.add(entry(ofOne, today, users));
        }
        return entries;
    }

    /** The summaries of some methods, by key; one statement. */
    Map<Long, String> summaries(List<CatalogueEntry> shown) {
        Map<Long, String> summaries = new HashMap<>();
        if (shown.isEmpty()) {
            return summaries;
        }
        String sql = SUMMARIES.formatted(String.join(", ", Collections.nCopies(shown.size(), "?")));
        Object[] keys = shown.stream().map(CatalogueEntry::id).toArray();
        rows.list(sql, keys).forEach(row -> summaries.put(((Number) row[0]).longValue(), (String) row[1]));
        return summaries;
    }

    /** A method comes once for each of its recognitions. */
    private static CatalogueEntry entry(List<Object[]> ofOne, LocalDate today, MethodUsers users) {
        Object[] row = ofOne.get(0);
        MethodKind kind = MethodKind.valueOf((String) row[5]);
        MethodStage stage = MethodStage.valueOf((String) row[6]);
        AgeSpan ages = new AgeSpan(number(row[7]), number(row[8]));
        List<Dimension> strengthens = Arrays.stream(Dimension.values())
                .filter(side -> number(row[9 + side.ordinal()]) != null)
                .filter(side -> number(row[9 + side.ordinal()]) >= Dimension.CLEARLY)
                .toList();
        CatalogueEntry.Reports reports = new CatalogueEntry.Reports(number(row[12]), number(row[13]));
        List<CatalogueEntry.Judgement> judgements = ofOne.stream()
                .filter(one -> one[RECOGNITION] != null)
                .map(one -> new CatalogueEntry.Judgement((String) one[RECOGNITION], day(one[RECOGNITION + 1])))
                .toList();
        Map<Facet, Set<String>> terms = CatalogueEntry.terms(kind, stage, ages, strengthens, reports);
        terms.put(Facet.TARGET_GROUP, words(row[15]));
        terms.put(Facet.PLACE, words(row[16]));
        terms.put(Facet.SITUATION, words(row[17]));
        terms.put(Facet.PROVIDER, users.organisations((String) row[2]));
        terms.put(Facet.MUNICIPALITY, users.municipalities((String) row[2]));
        terms.put(Facet.RECOGNITION, CatalogueEntry.recognitionWords(judgements, today));
        return new CatalogueEntry(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                names((String) row[3], (String) row[4]),
                kind,
                stage,
                ages,
                strengthens,
                judgements,
                reports.family() + reports.others(),
                day(row[14]),
                terms);
    }

    private static List<String> names(String title, String aliases) {
        return Stream.concat(Stream.of(title), aliases.lines())
                .map(FoldedName::of)
                .toList();
    }

    private static Set<String> words(Object joined) {
        return joined == null || ((String) joined).isEmpty() ? Set.of() : Set.of(((String) joined).split(","));
    }

    private static Integer number(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
