package nl.krachtkring.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedChangeTracking;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest extends RepositoryTest {
    @Test
    void every_entity_can_be_read_from_its_table() {
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            entities.createQuery("SELECT e FROM " + entity.getName() + " e")
                    .setMaxResults(1)
                    .getResultList();
        }
        assertFalse(entities.getMetamodel().getEntities().isEmpty());
    }

    @Test
    void entities_are_woven_by_the_build() {
        List<String> plain = entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> !PersistenceWeavedChangeTracking.class.isAssignableFrom(type))
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), plain);
    }

    @Test
    void statements_are_counted() {
        entities.createNativeQuery("SELECT 1").getResultList();
        entities.createNativeQuery("SELECT 2").getResultList();
        assertEquals(List.of("SELECT 1", "SELECT 2"), statements().sent());
    }

    @Test
    void portal_speaks_utc_in_read_committed_transactions() {
        Object[] row =
                (Object[]) entities.createNativeQuery("SELECT @@session.time_zone, @@session.transaction_isolation")
                        .getSingleResult();
        assertTrue(List.of("+00:00", "UTC").contains(row[0].toString()));
        assertEquals("READ-COMMITTED", row[1]);
    }
}
