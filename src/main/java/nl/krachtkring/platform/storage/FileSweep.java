package nl.krachtkring.platform.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.krachtkring.platform.persistence.Job;

/** Takes away files without a row: of transactions that were rolled back, and of rows that are gone. */
@Singleton
public class FileSweep implements Job {

    /** So long a file may wait for the row that is being written. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final EntityManager entities;
    private final FileShelf shelf;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param shelf the folder
     * @param clock the time
     */
    @Inject
    public FileSweep(EntityManager entities, FileShelf shelf, Clock clock) {
        this.entities = entities;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        try {
            List<String> names = shelf.writtenBefore(clock.instant().minus(GRACE));
            for (int from = 0; from < names.size(); from += BATCH) {
                sweep(names.subList(from, Math.min(names.size(), from + BATCH)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(List<String> names) throws IOException {
        Set<String> known = new HashSet<>(
                entities.createQuery("SELECT f.fileName FROM StoredFile f WHERE f.fileName IN :names", String.class)
                        .setParameter("names", names)
                        .getResultList());
        for (String name : names) {
            if (!known.contains(name)) {
                shelf.remove(name);
            }
        }
    }
}
