package nl.krachtkring.given;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A data source that remembers each SQL statement that goes to the database through it. */
public final class CountedStatements {
    private final DataSource source;
    private final List<String> sent = new ArrayList<>();

    CountedStatements(DataSource source) {
        this.source = source;
    }

    /**
     * What was sent since the last {@link #forget}.
     *
     * @return the statements in order, with question marks for values
     */
    public synchronized List<String> sent() {
        return List.copyOf(sent);
    }

    /** Starts counting anew. */
    public synchronized void forget() {
        sent.clear();
    }

    private synchronized void remember(String statement) {
        sent.add(statement);
    }

    /**
     * The source that counts.
     *
     * @return to be given to the persistence unit
     */
    DataSource counting() {
        return wrap(DataSource.class, source, result -> result instanceof Connection plain ? counted(plain) : result);
    }

    private Connection counted(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            String text = arguments != null && arguments[0] instanceof String sql ? sql : "";
            return result instanceof Statement statement ? counted(method.getReturnType(), statement, text) : result;
        };
        return (Connection) proxy(Connection.class, handler);
    }

    private Object counted(Class<?> type, Statement statement, String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                remember(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T wrap(Class<T> type, T plain, UnaryOperator<Object> change) {
        return type.cast(proxy(type, (proxy, method, arguments) -> change.apply(call(plain, method, arguments))));
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
