package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionStatus;

/** Finds what a double click sent already. What was taken away, hidden or given back since then may be said again. */
@Singleton
class Submissions {

    private final EntityManager entities;

    @Inject
    Submissions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is about to be kept.
     *
     * @param same the same one, which stands or waits already; null when it is new
     * @param hash what makes a new one once
     */
    record Sent(Discussion same, String hash) {}

    /** Each one that is gone leads to the hash of the next, so that a double click on what is said again makes one too. */
    Sent of(Submission submission, Instant now) {
        String hash = submission.at(now);
        Optional<Discussion> earlier = latest(submission.lately(now), now);
        while (earlier.isPresent() && !isThere(earlier.get())) {
            hash = submission.after(earlier.get());
            earlier = latest(List.of(hash), now);
        }
        return new Sent(earlier.orElse(null), hash);
    }

    private static boolean isThere(Discussion discussion) {
        boolean standsOrWaits =
                discussion.status() == ContributionStatus.PUBLISHED || discussion.status() == ContributionStatus.HELD;
        return standsOrWaits && !discussion.isLeft();
    }

    private Optional<Discussion> latest(List<String> hashes, Instant now) {
        return entities.createQuery(
                        "SELECT d FROM Discussion d WHERE d.submission IN :hashes AND d.createdAt > :since"
                                + " ORDER BY d.id DESC",
                        Discussion.class)
                .setParameter("hashes", hashes)
                .setParameter("since", now.minus(Submission.SAME))
                .getResultStream()
                .findFirst();
    }
}
