package nl.krachtkring.platform.persistence;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many changes of something the database has counted, by triggers (decision 11): each number is read once for a request, and again
 * after each transaction in it; jobs, which answer no request, read it each time.
 */
@Singleton
public class ChangeNumbers {

    private final Rows rows;
    private final AskedNumbers request;

    /**
     * For the container.
     *
     * @param rows the database
     * @param request what this request has asked
     */
    @Inject
    public ChangeNumbers(Rows rows, AskedNumbers request) {
        this.rows = rows;
        this.request = request;
    }

    /**
     * Without requests.
     *
     * @param rows the database, asked each time
     */
    public ChangeNumbers(Rows rows) {
        this(rows, null);
    }

    /**
     * The number now. It is to be read before what is kept under it, which is then never older than the number says.
     *
     * @param question a statement that selects one number, with {@code ?} for each parameter
     * @param parameters in their order
     * @return the number; zero where nothing was counted yet
     */
    public long of(String question, Object... parameters) {
        List<Object> asked = new ArrayList<>();
        asked.add(question);
        asked.addAll(Arrays.asList(parameters));
        if (request == null) {
            return read(asked);
        }
        try {
            return request.of(asked, this::read);
        } catch (ContextNotActiveException e) {
            return read(asked);
        }
    }

    /**
     * Remembers for this request a number that was read along with something else.
     *
     * @param number what was read, outside of a transaction
     * @param question what {@link #of} would have asked
     */
    public void told(long number, String question) {
        if (request != null) {
            request.told(List.of(question), number);
        }
    }

    private long read(List<Object> asked) {
        Object[] parameters = asked.subList(1, asked.size()).toArray();
        return rows.first((String) asked.get(0), parameters)
                .map(row -> ((Number) row[0]).longValue())
                .orElse(0L);
    }
}
