package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Actors;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;

/** What open pages are told of, and who may still be told. Asked by a clock and not by a request, it needs transactions. */
@Singleton
public class LiveReading {

    /** A text that took long to be placed has an earlier moment than one that is there already. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final int MOST = 50;

    private static final String CHANGES = "SELECT w.id, COALESCE(c.target_id, w.contribution_id)"
            + " FROM contribution_work w LEFT JOIN comment c ON w.kind = 'COMMENT' AND c.id = w.contribution_id"
            + " AND c.target_kind = 'DISCUSSION' WHERE w.created_at > ?"
            + " AND (w.kind = 'DISCUSSION' OR c.id IS NOT NULL) ORDER BY w.id";

    /** The policy in the words of the database, for every open page at once; each is a row of numbers. */
    private static final String STILL = "SELECT l.person, l.sign_in, l.discussion FROM (%s) l"
            + " JOIN sign_in s ON s.id = l.sign_in AND s.person_id = l.person AND s.ended_at IS NULL AND s.ends_at > ?1"
            + " JOIN person p ON p.id = l.person"
            + " AND (p.state = 'ACTIVE' OR (p.state = 'SUSPENDED' AND p.suspended_until <= ?1))"
            + " JOIN discussion d ON d.id = l.discussion JOIN community_group g ON g.id = d.group_id"
            + " JOIN persona a ON a.id = d.persona_id"
            + " WHERE (d.status = 'PUBLISHED' OR (d.status IN ('DRAFT', 'HELD', 'RETURNED', 'HIDDEN')"
            + " AND a.person_id = l.person))"
            + " AND ((g.kind = 'OPEN' AND d.members_only = FALSE) OR EXISTS (SELECT 1 FROM membership m"
            + " WHERE m.group_id = g.id AND m.person_id = l.person AND (d.facilitators_only = FALSE"
            + " OR m.role = 'FACILITATOR' OR a.person_id = l.person)) OR (d.members_only = FALSE AND EXISTS"
            + " (SELECT 1 FROM guest_proposal v WHERE v.guest_person_id = l.person AND v.discussion_id = d.id"
            + " AND v.group_id = g.id AND v.state = 'ADMITTED' AND v.until_at > ?1)))";

    private static final String NEW = "SELECT c.public_id FROM comment c WHERE c.target_kind = 'DISCUSSION'"
            + " AND c.target_id = ?1 AND c.status = 'PUBLISHED' AND c.published_at > ?2 AND (c.persona_id IS NULL"
            + " OR c.persona_id NOT IN (SELECT o.id FROM persona o WHERE o.person_id = ?3)) ORDER BY c.published_at, c.id";

    private final EntityManager entities;
    private final DiscussionRepository repository;
    private final Actors actors;
    private final Clock clock;

    /**
     * A row of work that touches a discussion.
     *
     * @param id the key of the row
     * @param discussion the key of the discussion
     */
    public record Change(long id, long discussion) {}

    /**
     * For the container.
     *
     * @param entities the database
     * @param repository the discussions
     * @param actors what people may do who aren't asking now
     * @param clock the time
     */
    @Inject
    public LiveReading(EntityManager entities, DiscussionRepository repository, Actors actors, Clock clock) {
        this.entities = entities;
        this.repository = repository;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Somebody who opened a discussion.
     *
     * @param actor who
     * @param publicId its number
     * @return to be told of changes
     * @throws NotFound for visitors, who are told nothing, and when there is none for this actor
     */
    public LiveReader reader(Actor actor, long publicId) {
        long discussion = required(actor, publicId).id();
        return new LiveReader(actor.person(), actor.signIn(), discussion);
    }

    /**
     * What changed for her since her page was drawn; the page knows itself what of it it shows already.
     *
     * @param actor who
     * @param publicId the number of the discussion
     * @param since the moment of her page ({@link LiveMark})
     * @return its state and what others said
     * @throws NotFound for visitors, and when there is none for this actor
     */
    public LiveNews news(Actor actor, long publicId, Instant since) {
        Discussion discussion = required(actor, publicId);
        List<?> rows = entities.createNativeQuery(NEW)
                .setParameter(1, discussion.id())
                .setParameter(2, SqlTime.utc(since))
                .setParameter(3, actor.person().value())
                .setMaxResults(MOST)
                .getResultList();
        return new LiveNews(
                discussion.version(),
                rows.stream().map(row -> ((Number) row).longValue()).toList());
    }

    /**
     * What was written about discussions and their replies in the last ten seconds, by any node.
     *
     * @return in the order of their keys; the caller drops what it knows
     */
    @Transactional
    public List<Change> changes() {
        List<?> rows = entities.createNativeQuery(CHANGES)
                .setParameter(1, SqlTime.utc(clock.instant().minus(LATE)))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Change(number(row[0]), number(row[1])))
                .toList();
    }

    /**
     * Who of these may read on: signed in, not suspended, and still let in.
     *
     * @param readers who has what open
     * @return those; asked in one statement
     */
    @Transactional
    public Set<LiveReader> still(Collection<LiveReader> readers) {
        if (readers.isEmpty()) {
            return Set.of();
        }
        String lines = readers.stream()
                .distinct()
                .map(reader -> "SELECT " + reader.person().value() + " AS person, " + reader.signIn() + " AS sign_in, "
                        + reader.discussion() + " AS discussion")
                .collect(Collectors.joining(" UNION ALL "));
        List<?> rows = entities.createNativeQuery(STILL.formatted(lines))
                .setParameter(1, SqlTime.utc(clock.instant()))
                .getResultList();
        Set<LiveReader> still = new HashSet<>();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            still.add(new LiveReader(new PersonId(number(values[0])), number(values[1]), number(values[2])));
        }
        return still;
    }

    /**
     * Whether the policy lets somebody be told at this moment, by what she is now.
     *
     * @param reader who has what open
     * @return false when anything that let her in is gone
     */
    @Transactional
    public boolean maySee(LiveReader reader) {
        return repository
                .facts(reader.discussion())
                .map(facts -> DiscussionPolicy.maySee(actors.of(reader.person()), facts))
                .filter(Decision::allowed)
                .isPresent();
    }

    private Discussion required(Actor actor, long publicId) {
        if (actor.isAnonymous()) {
            throw new NotFound();
        }
        Discussion discussion = repository.byPublicId(publicId).orElseThrow(NotFound::new);
        Access.require(
                DiscussionPolicy.maySee(actor, repository.facts(discussion.id()).orElseThrow(NotFound::new)));
        return discussion;
    }

    private static long number(Object stored) {
        return ((Number) stored).longValue();
    }
}
