package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.Test;

/**
 * Every table that points to a method, as the database itself tells, says what happens to its rows when the method becomes part of another
 * one. Who adds a table reads here that she must decide.
 */
class MethodMergeTablesTest extends RepositoryTest {

    private static final String GOES_ALONG = "goes along";
    private static final String STAYS = "stays with the one that goes";
    private static final String WRITTEN = "is what a merge writes";
    private static final String NEVER = "never points to a method";

    /** By table and column. */
    private static final Map<String, String> FATES = fates();

    private static final String BY_KEY = "SELECT CONCAT(table_name, '.', column_name), '' FROM"
            + " information_schema.key_column_usage WHERE table_schema = DATABASE()"
            + " AND referenced_table_name = 'working_method'";

    /** A column with a kind and one with a key beside it: whatever two columns are called so. */
    private static final String BY_KIND = "SELECT CONCAT(i.table_name, '.', i.column_name), k.column_name"
            + " FROM information_schema.columns k JOIN information_schema.columns i ON i.table_schema = k.table_schema"
            + " AND i.table_name = k.table_name WHERE k.table_schema = DATABASE() AND k.data_type = 'varchar'"
            + " AND i.data_type = 'bigint' AND k.column_name IN ('kind', 'target_kind', 'place_kind', 'subject_kind', 'text_kind')"
            + " AND i.column_name IN ('contribution_id', 'target_id', 'place_id', 'page_id', 'record_id', 'into_id',"
            + " 'subject_id', 'text_id')";

    private static Map<String, String> fates() {
        Map<String, String> fates = new TreeMap<>();
        for (String one : List.of(
                "bookmark.contribution_id",
                "comment.target_id",
                "deployment.method_id",
                "discussion_about.page_id",
                "draft.place_id",
                "experience.method_id",
                "method_adaptation.method_id",
                "notification.contribution_id",
                "proposal.target_id",
                "subscription.contribution_id",
                "merged_page.into_id")) {
            fates.put(one, GOES_ALONG);
        }
        for (String one : List.of(
                "audit_entry.subject_id",
                "contribution_work.contribution_id",
                "method_lineage.method_id",
                "method_recognition.method_id",
                "method_situation.method_id",
                "page_version.record_id",
                "report.contribution_id",
                "review.contribution_id",
                "statement_of_reasons.contribution_id")) {
            fates.put(one, STAYS);
        }
        for (String one : List.of(
                "comment_gesture.contribution_id",
                "comment_seen.contribution_id",
                "harvest_quote.text_id",
                "muted_place.place_id",
                "one_time_name.contribution_id",
                "private_link.contribution_id",
                "revision.contribution_id",
                "seal_opening.contribution_id")) {
            fates.put(one, NEVER);
        }
        fates.put("merged_page.record_id", WRITTEN);
        // By the triggers of the comments that go along, for both.
        fates.put("comment_change.target_id", WRITTEN);
        return fates;
    }

    private final Hours clock = new Hours();
    private int made;

    @Test
    void every_table_that_points_to_a_method_says_what_a_merge_does_with_it() {
        Map<String, String> pointing = pointing();
        assertEquals(String.join("\n", FATES.keySet()), String.join("\n", pointing.keySet()));
        MergingRoom room = new MergingRoom(entities, clock);
        long gone = room.id(MergingRoom.GONE);
        long kept = room.id(MergingRoom.KEPT);
        entities.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0, check_constraint_checks = 0")
                .executeUpdate();
        Map<String, List<Long>> before = new LinkedHashMap<>();
        FATES.forEach((column, fate) -> {
            if (!Set.of(NEVER, WRITTEN).contains(fate)) {
                insert(column, pointing.get(column), gone);
                before.put(column, counted(column, pointing.get(column), gone, kept));
            }
        });
        room.merge(Actors.with(1, SiteRole.EDITOR), MergingRoom.GONE, MergingRoom.KEPT);
        List<String> wrong = new ArrayList<>();
        before.forEach((column, was) -> {
            List<Long> is = counted(column, pointing.get(column), gone, kept);
            boolean along = FATES.get(column).equals(GOES_ALONG);
            boolean right = along ? is.get(0) == 0 && is.get(1) >= was.get(0) + was.get(1) : is.get(0) >= was.get(0);
            if (!right || was.get(0) == 0) {
                wrong.add(column + " " + was + " became " + is);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private Map<String, String> pointing() {
        Map<String, String> pointing = new TreeMap<>();
        for (String question : List.of(BY_KEY, BY_KIND)) {
            for (Object row : entities.createNativeQuery(question).getResultList()) {
                pointing.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
            }
        }
        return pointing;
    }

    private List<Long> counted(String column, String kind, long gone, long kept) {
        return List.of(count(column, kind, gone), count(column, kind, kept));
    }

    private long count(String column, String kind, long method) {
        String[] name = column.split("\\.");
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + name[0] + " WHERE " + name[1] + " = "
                                + method + (kind.isEmpty() ? "" : " AND " + kind + " = 'METHOD'"))
                        .getSingleResult())
                .longValue();
    }

    /** A row with whatever each other column takes. */
    private void insert(String column, String kind, long method) {
        String[] name = column.split("\\.");
        Map<String, String> values = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery("SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = '" + name[0]
                        + "' AND is_nullable = 'NO' AND column_default IS NULL AND extra = ''")
                .getResultList()) {
            String type = (String) ((Object[]) row)[1];
            values.put((String) ((Object[]) row)[0], some(type));
        }
        values.put(name[1], String.valueOf(method));
        if (!kind.isEmpty()) {
            values.put(kind, "'METHOD'");
        }
        values.computeIfPresent("relation", (other, value) -> "'BASED_ON'");
        if ("proposal".equals(name[0])) {
            values.put("state", "'WAITS'");
        }
        entities.createNativeQuery("INSERT INTO " + name[0] + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                        + String.join(", ", values.values()) + ")")
                .executeUpdate();
    }

    private String some(String type) {
        made++;
        return switch (type) {
            case "date", "datetime" -> "'2026-11-20'";
            case "bigint", "int", "tinyint" -> String.valueOf(made % 100 + 1);
            default -> "'" + made % 100 + "'";
        };
    }
}
