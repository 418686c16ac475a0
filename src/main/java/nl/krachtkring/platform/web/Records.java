package nl.krachtkring.platform.web;

import jakarta.el.ELException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** The components of records for pages; Expression Language 5.0 knows properties of beans only. */
final class Records {

    private static final ClassValue<Map<String, MethodHandle>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return readers(type);
        }
    };

    private Records() {}

    /** Whether a value is a record with this component. */
    static boolean has(Object value, String component) {
        return value instanceof Record && READERS.get(value.getClass()).containsKey(component);
    }

    /** The component of a record that has it. */
    static Object read(Object value, String component) {
        try {
            return READERS.get(value.getClass()).get(component).invoke(value);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    private static Map<String, MethodHandle> readers(Class<?> type) {
        Map<String, MethodHandle> readers = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                readers.put(component.getName(), MethodHandles.lookup().unreflect(component.getAccessor()));
            } catch (IllegalAccessException e) {
                throw new ELException("record " + type.getName() + " can't be read by a page", e);
            }
        }
        return Map.copyOf(readers);
    }
}
