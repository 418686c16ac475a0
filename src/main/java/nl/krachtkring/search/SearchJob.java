package nl.krachtkring.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
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
        Set<ContributionRef> refs = new LinkedHashSet<>();
        due.forEach(item -> refs.add(item.ref()));
        try {
            write(refs);
            due.forEach(work::done);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the index could not be brought up to date; tried again later", e);
            due.forEach(item -> work.failed(item, e.getClass().getSimpleName()));
        }
    }

    private void build(ContributionKind kind) {
        long last = 0;
        List<Long> keys = feed.keys(kind, last, BATCH);
        while (!keys.isEmpty()) {
            write(keys.stream().map(key -> new ContributionRef(kind, key)).toList());
            last = keys.get(keys.size() - 1);
            keys = feed.keys(kind, last, BATCH);
        }
    }

    private void write(Collection<ContributionRef> refs) {
        List<SearchDocument> standing = feed.documents(refs);
        Set<ContributionRef> gone = new LinkedHashSet<>(refs);
        standing.forEach(document -> gone.remove(document.ref()));
        index.write(standing, gone);
    }
}
