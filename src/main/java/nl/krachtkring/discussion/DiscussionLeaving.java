package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.StoredFiles;

/**
 * What happens when the author of a discussion takes its opening away: where nobody else replied the discussion goes, and else it
 * stands for what others said. Then her words are emptied rather than hidden, title, address, photos and earlier versions included, so
 * that there is nothing that a list, an index or a mail could show.
 */
@Singleton
class DiscussionLeaving {

    /** What stands in the place of a title; in the language of the site, since it stands in lists as a title does. */
    static final String TITLE = "Gesprek zonder eerste bericht";

    private static final String OTHERS = "SELECT c.id FROM comment c LEFT JOIN persona p ON p.id = c.persona_id"
            + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = ?1 AND c.status = 'PUBLISHED'"
            + " AND (p.id IS NULL OR p.person_id <> (SELECT o.person_id FROM discussion d JOIN persona o"
            + " ON o.id = d.persona_id WHERE d.id = ?1)) LIMIT 1";

    /** A poll without its answers is none. */
    private static final String EMPTY = "UPDATE discussion SET title = ?, slug = 'gesprek', body = '', photos = 0,"
            + " edited_at = NULL, kind = IF(kind = 'POLL', 'TALK', kind), left_at = ?, version = version + 1"
            + " WHERE id = ? AND left_at IS NULL";

    private final EntityManager entities;
    private final DiscussionRepository repository;
    private final PollRepository polls;
    private final Revisions revisions;
    private final StoredFiles files;
    private final Event<ContributionWithdrawn> withdrawn;
    private final Event<ContributionChanged> changed;

    @Inject
    DiscussionLeaving(
            EntityManager entities,
            DiscussionRepository repository,
            PollRepository polls,
            Revisions revisions,
            StoredFiles files,
            Event<ContributionWithdrawn> withdrawn,
            Event<ContributionChanged> changed) {
        this.entities = entities;
        this.repository = repository;
        this.polls = polls;
        this.revisions = revisions;
        this.files = files;
        this.withdrawn = withdrawn;
        this.changed = changed;
    }

    /**
     * Takes the opening away.
     *
     * @param discussion which
     * @param now the time
     * @throws Conflict when it is gone already
     */
    void takeAway(Discussion discussion, Instant now) {
        boolean answered = discussion.status() == ContributionStatus.PUBLISHED
                && !entities.createNativeQuery(OTHERS)
                        .setParameter(1, discussion.id())
                        .getResultList()
                        .isEmpty();
        if (answered) {
            empty(discussion, now);
        } else {
            discussion.withdraw();
        }
    }

    private void empty(Discussion discussion, Instant now) {
        entities.flush();
        int emptied = entities.createNativeQuery(EMPTY)
                .setParameter(1, TITLE)
                .setParameter(2, SqlTime.utc(now))
                .setParameter(3, discussion.id())
                .executeUpdate();
        if (emptied == 0) {
            throw new Conflict("contribution.state.conflict");
        }
        entities.refresh(discussion);
        polls.forget(discussion.id());
        entities.createNativeQuery("DELETE FROM discussion_about WHERE discussion_id = ?")
                .setParameter(1, discussion.id())
                .executeUpdate();
        revisions.forget(discussion.ref());
        files.remove(new FileOwner(ContributionKind.DISCUSSION.name(), discussion.id()));
        withdrawn.fire(new ContributionWithdrawn(discussion.ref(), now));
        repository.replies(discussion.id()).stream()
                .map(reply -> new ContributionRef(ContributionKind.COMMENT, reply))
                .forEach(reply -> changed.fire(new ContributionChanged(reply, now)));
    }
}
