package nl.krachtkring.given;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * What a service told the other rooms, in its order; observers are called as the container does, in the same transaction.
 *
 * @param <T> what is told
 */
public final class Heard<T> implements Event<T> {

    private final List<T> all = new ArrayList<>();
    private final List<Consumer<T>> observers;

    /**
     * Listens.
     *
     * @param observers called for each
     */
    @SafeVarargs
    public Heard(Consumer<T>... observers) {
        this.observers = List.of(observers);
    }

    /**
     * What was told so far.
     *
     * @return oldest first
     */
    public List<T> all() {
        return List.copyOf(all);
    }

    @Override
    public void fire(T event) {
        all.add(event);
        observers.forEach(observer -> observer.accept(event));
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("nothing here is told later");
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("nothing here is told later");
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException("events have no qualifiers");
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("events have no qualifiers");
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("events have no qualifiers");
    }
}
