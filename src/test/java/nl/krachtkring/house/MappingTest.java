package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.krachtkring.given.RepositoryTest;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the entities against the migrated tables, column by column. */
class MappingTest extends RepositoryTest {

    private static final Set<String> TEXT = Set.of("char", "varchar", "text", "mediumtext", "longtext");
    private static final Set<String> NUMBER = Set.of("bigint", "int", "smallint", "tinyint", "decimal");

    /** Table to column to type and whether a row can do without it. */
    private final Map<String, Map<String, Column>> tables = new TreeMap<>();

    private record Column(String type, boolean optional) {}

    @BeforeEach
    void read_tables() {
        entities.createNativeQuery("SELECT table_name, column_name, data_type, is_nullable = 'YES' OR column_default"
                        + " IS NOT NULL OR extra LIKE '%auto_increment%' FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE()")
                .getResultList()
                .forEach(row -> {
                    Object[] column = (Object[]) row;
                    boolean optional = ((Number) column[3]).intValue() == 1;
                    tables.computeIfAbsent((String) column[0], table -> new HashMap<>())
                            .put((String) column[1], new Column((String) column[2], optional));
                });
    }

    @Test
    void every_field_of_an_entity_has_its_column_with_a_type_that_fits() {
        List<String> faults = new ArrayList<>();
        for (ClassDescriptor entity : descriptors()) {
            for (DatabaseField field : entity.getFields()) {
                Column column = columns(entity, field).get(name(field.getName()));
                if (column == null) {
                    faults.add(entity.getAlias() + ": no column " + field.getName());
                } else if (!fits(field.getType(), column.type())) {
                    faults.add(entity.getAlias() + "." + field.getName() + ": " + field.getType() + " in "
                            + column.type());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void no_column_that_a_row_needs_is_missing_in_its_entity() {
        List<String> faults = new ArrayList<>();
        for (ClassDescriptor entity : descriptors()) {
            List<String> known = entity.getFields().stream()
                    .map(field -> name(field.getName()))
                    .toList();
            tables.getOrDefault(name(entity.getTableName()), Map.of()).forEach((name, column) -> {
                if (!column.optional() && !known.contains(name)) {
                    faults.add(entity.getAlias() + ": " + name);
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    private Map<String, Column> columns(ClassDescriptor entity, DatabaseField field) {
        String table = field.hasTableName() ? field.getTableName() : entity.getTableName();
        return tables.getOrDefault(name(table), Map.of());
    }

    private List<ClassDescriptor> descriptors() {
        List<ClassDescriptor> all =
                entities.unwrap(JpaEntityManager.class).getServerSession().getDescriptors().values().stream()
                        .filter(descriptor -> !descriptor.isAggregateDescriptor())
                        .toList();
        assertEquals(false, all.isEmpty());
        return all;
    }

    private static boolean fits(Class<?> type, String column) {
        if (type == null) {
            return true;
        }
        return switch (type.getSimpleName()) {
            case "String" -> TEXT.contains(column);
            case "Long", "long", "Integer", "int", "Short", "short", "Number", "BigDecimal" -> NUMBER.contains(column);
            case "Boolean", "boolean" -> "tinyint".equals(column);
            case "LocalDateTime", "Timestamp", "Instant" -> "datetime".equals(column);
            case "LocalDate", "Date" -> "date".equals(column);
            default -> TEXT.contains(column) || column.contains("binary") || column.contains("blob");
        };
    }

    private static String name(String identifier) {
        return identifier.replace("`", "").toLowerCase(Locale.ROOT);
    }
}
