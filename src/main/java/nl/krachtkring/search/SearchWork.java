package nl.krachtkring.search;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.WorkQueue;

/** Writes down, in the transaction that caused it, what the index must look at again. */
@Singleton
public class SearchWork {

    /** The consumer in {@link WorkQueue}. */
    static final String CONSUMER = "search";

    private final WorkQueue work;

    /**
     * For the container.
     *
     * @param work the rows of work
     */
    @Inject
    public SearchWork(WorkQueue work) {
        this.work = work;
    }

    void on(@Observes ContributionPublished published) {
        add(published.ref(), "published");
    }

    void on(@Observes ContributionChanged changed) {
        add(changed.ref(), "changed");
    }

    void on(@Observes ContributionWithdrawn withdrawn) {
        add(withdrawn.ref(), "withdrawn");
    }

    void on(@Observes ContributionErased erased) {
        add(erased.ref(), "erased");
    }

    private void add(ContributionRef ref, String event) {
        work.add(CONSUMER, ref, event);
    }
}
