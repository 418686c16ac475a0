package nl.krachtkring.platform.persistence;

import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The numbers of changes that a request has asked for, until a transaction in it begins. */
@RequestScoped
public class AskedNumbers {

    private final Map<List<Object>, Long> numbers = new HashMap<>();

    /** The number of a question with its parameters. */
    long of(List<Object> question, ToLongFunction<List<Object>> asking) {
        return numbers.computeIfAbsent(question, asking::applyAsLong);
    }

    /** The number of a question that somebody else asked along. */
    void told(List<Object> question, long number) {
        numbers.put(question, number);
    }

    /**
     * What a transaction of this request changes is read anew after it.
     *
     * @param begun the transaction
     */
    void begun(@Observes(notifyObserver = Reception.IF_EXISTS) @Initialized(TransactionScoped.class) Object begun) {
        numbers.clear();
    }
}
