package nl.krachtkring.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.WorkQueue;
import nl.krachtkring.platform.persistence.Job;

/**
 * Brings the index up to date every second: what rows of work name is looked at as it is now, so that doing it twice or
 * in another order ends the same. An index that is missing, or was never finished, is built anew,
 * without holding up the start.
 */
@Singleton
public class SearchJob implements Job {

    private static final Logger LOG = Logger.getLogger(SearchJob.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 200;
    /** An index is built in larger pieces, since each ends with files that are forced to the disk. */
    private static final int BUILT_AT_ONCE = 2_000;

    private final WorkQueue work;
    private final SearchFeed feed;
    private final SearchIndex index;
    private boolean built;

    /**
     * For the container.
     *
     * @param work the rows of work
     * @param feed asks the rooms
     * @param index the index
     */
    @Inject
    public SearchJob(WorkQueue work, SearchFeed feed, SearchIndex index) {
        this.work = work;
        this.feed = feed;
        this.index = index;
    }

    @Override
    public String name() {
        return SearchWork.CONSUMER;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        if (!built) {
            if (!index.isComplete()) {
                feed.kinds().forEach(this::build);
                index.complete();
            }
            built = true;
        }
        List<WorkQueue.Work> due = work.due(SearchWork.CONSUMER, BATCH);
        if (!due.isEmpty()) {
            bring(due);
        }
    }

    private void bring(List<WorkQueue.Work> due) {
        Map<ContributionRef, RuntimeException> unread;
        try {
            unread = write(due.stream().map(WorkQueue.Work::ref).collect(Collectors.toSet()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the index could not be brought up to date; tried again later", e);
            due.forEach(item -> work.failed(item, e.getClass().getSimpleName()));
            return;
        }
        due.stream()
                .filter(item -> unread.containsKey(item.ref()))
                .forEach(item ->
                        work.failed(item, unread.get(item.ref()).getClass().getSimpleName()));
        List<WorkQueue.Work> done =
                due.stream().filter(item -> !unread.containsKey(item.ref())).toList();
        if (!done.isEmpty()) {
            work.done(done);
        }
    }

    private void build(ContributionKind kind) {
        long last = 0;
        List<Long> keys = feed.keys(kind, last, BUILT_AT_ONCE);
        while (!keys.isEmpty()) {
            write(keys.stream().map(key -> new ContributionRef(kind, key)).collect(Collectors.toSet()));
            last = keys.get(keys.size() - 1);
            keys = feed.keys(kind, last, BUILT_AT_ONCE);
        }
    }

    /** Takes them in, or out when they don't stand; those that could not be read stay as they were, with what went wrong. */
    private Map<ContributionRef, RuntimeException> write(Set<ContributionRef> refs) {
        Map<ContributionRef, RuntimeException> unread = new HashMap<>();
        List<SearchDocument> standing = read(refs, unread);
        Set<ContributionRef> gone = new LinkedHashSet<>(refs);
        gone.removeAll(unread.keySet());
        standing.forEach(document -> gone.remove(document.ref()));
        index.write(standing, gone);
        return unread;
    }

    /** One text that can't be read must not keep all others from being found. */
    private List<SearchDocument> read(Set<ContributionRef> refs, Map<ContributionRef, RuntimeException> unread) {
        try {
            return feed.documents(refs);
        } catch (RuntimeException e) {
            if (refs.size() > 1) {
                return refs.stream()
                        .flatMap(ref -> read(Set.of(ref), unread).stream())
                        .toList();
            }
            refs.forEach(ref -> {
                LOG.log(Level.WARNING, ref + " could not be read for the index, and is not found by searching", e);
                unread.put(ref, e);
            });
            return List.of();
        }
    }
}
