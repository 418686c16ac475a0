package nl.krachtkring.given;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.platform.persistence.Schema;

/**
 * A test of two transactions at once, on a database of its own where they really commit. What a test needs it makes itself,
 * under names that no other uses.
 */
public abstract class TogetherTest {

    private static final long PATIENCE_SECONDS = 8;
    /** A statement that runs so long (in milliseconds) on these few rows waits for a lock. */
    private static final String WAITING = "SELECT COUNT(*) FROM information_schema.processlist"
            + " WHERE db = DATABASE() AND id <> CONNECTION_ID() AND command IN ('Query', 'Execute') AND time_ms > 150";

    private static EntityManagerFactory factory;

    /**
     * How two that ran at once ended.
     *
     * @param first what the first threw; empty when it was committed
     * @param second what the second threw; empty when it was committed
     */
    public record Ended(Optional<Throwable> first, Optional<Throwable> second) {}

    /**
     * Does something in a transaction and commits it.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @return that
     */
    protected static <T> T committed(Function<EntityManager, T> work) {
        EntityManager entities = factory().createEntityManager();
        try {
            entities.getTransaction().begin();
            T done = work.apply(entities);
            entities.getTransaction().commit();
            return done;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /**
     * Lets a second begin when a first has done its work and has not committed: the first commits only when the second
     * waits for one of its locks, or is through.
     *
     * @param first in a transaction of its own
     * @param second in another one
     * @return how they ended
     */
    protected static Ended together(Consumer<EntityManager> first, Consumer<EntityManager> second) {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Optional<Throwable>> other = CompletableFuture.supplyAsync(() -> {
            await(begun);
            return fault(second);
        });
        Optional<Throwable> one = fault(entities -> {
            try {
                first.accept(entities);
                entities.flush();
            } finally {
                begun.countDown();
            }
            awaitWaiting(other);
        });
        try {
            return new Ended(one, other.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the second never ended", e);
        }
    }

    private static void awaitWaiting(Future<?> other) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!other.isDone() && System.nanoTime() < end) {
            if (committed(entities -> number(entities, WAITING)) > 0) {
                return;
            }
        }
    }

    private static Optional<Throwable> fault(Consumer<EntityManager> work) {
        try {
            committed(entities -> {
                work.accept(entities);
                return null;
            });
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static void await(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Asks for a number.
     *
     * @param entities in a transaction
     * @param question a statement
     * @return the one number that it gives
     */
    protected static long number(EntityManager entities, String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }

    private static synchronized EntityManagerFactory factory() {
        if (factory == null) {
            DatabaseAccess access = TestDatabase.access(TestDatabase.TOGETHER);
            try {
                var owner = RepositoryTest.source(access.url(), access.ownerUser(), access.ownerPassword());
                var portal = RepositoryTest.source(access.url(), access.user(), access.password());
                Schema.migrate(owner);
                Schema.grant(owner, portal);
                factory = RepositoryTest.factory(portal);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return factory;
    }
}
