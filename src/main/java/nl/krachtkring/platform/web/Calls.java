package nl.krachtkring.platform.web;

import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Methods that pages call by name and properties of beans, looked up once. Expression Language would copy all methods of the bean for each call. Only
 * where nothing is to choose or to convert: one public method of that name and number of parameters, and values of its types.
 */
final class Calls {

    private static final String OURS = "nl.krachtkring.";

    /** Stands for the number of parameters where a property is meant. */
    private static final int PROPERTY = -1;

    private static final Map<Wanted, Optional<Calls>> KNOWN = new ConcurrentHashMap<>();

    private final Method method;
    private final Class<?>[] types;

    private Calls(Method method) {
        this.method = method;
        this.types = method.getParameterTypes();
    }

    /** What a page names. */
    private record Wanted(Class<?> type, String name, int parameters) {

        /** Written out, since a page asks hundreds of times. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted that
                    && type == that.type
                    && parameters == that.parameters
                    && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * type.hashCode() + name.hashCode()) + parameters;
        }
    }

    /** The method that takes the values as they are; empty where the platform has to find one. */
    static Optional<Calls> find(Object base, String name, Object... values) {
        return KNOWN.computeIfAbsent(new Wanted(base.getClass(), name, values.length), Calls::only)
                .filter(call -> call.takes(values));
    }

    /** What gives a property of one of our beans; empty where the platform has to find it. */
    static Optional<Calls> property(Object base, String name) {
        return KNOWN.computeIfAbsent(new Wanted(base.getClass(), name, PROPERTY), Calls::getter);
    }

    /** Maps and lists have their own meaning for the words of a page, and what isn't ours may have another one for its methods. */
    private static Optional<Calls> getter(Wanted wanted) {
        Class<?> type = wanted.type();
        if (!type.getName().startsWith(OURS)
                || Map.class.isAssignableFrom(type)
                || wanted.name().isEmpty()) {
            return Optional.empty();
        }
        String rest =
                Character.toUpperCase(wanted.name().charAt(0)) + wanted.name().substring(1);
        return Stream.of("get" + rest, "is" + rest)
                .map(name -> only(new Wanted(type, name, 0)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Object on(Object base, Object... values) {
        try {
            return method.invoke(base, values);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Calls> only(Wanted wanted) {
        List<Method> found = Arrays.stream(wanted.type().getMethods())
                .filter(method -> method.getName().equals(wanted.name())
                        && method.getParameterCount() == wanted.parameters()
                        && !method.isBridge())
                .toList();
        return found.size() == 1 && isOpen(found.get(0)) ? Optional.of(new Calls(found.get(0))) : Optional.empty();
    }

    private static boolean isOpen(Method method) {
        return !method.isVarArgs()
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    /** Nothing, and a value of another type, may mean another thing to the platform than to the method. */
    private boolean takes(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (!types[i].isInstance(values[i])) {
                return false;
            }
        }
        return true;
    }
}
