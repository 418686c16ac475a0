package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** The reasons with which moderators read cases of groups that they are no members of. */
@Singleton
public class CaseLooks {

    /** Fewest characters of a reason. */
    static final int SHORTEST = 10;
    /** Most characters of a reason. */
    static final int LONGEST = 300;
    /** How long a reason counts: a day of work, so that an old one doesn't become a right. */
    static final Duration COUNTS = Duration.ofHours(24);

    private static final int MOST = 20;
    private static final String IN_GROUP = "SELECT n.name, l FROM CaseLook l, Persona n"
            + " WHERE n.personId = l.personId AND n.publicOne = TRUE AND l.groupId = :group"
            + " ORDER BY l.lookedAt DESC, l.id DESC";

    private final EntityManager entities;
    private final Cases cases;
    private final Contributions contributions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CaseLooks(EntityManager entities, Cases cases, Contributions contributions, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.contributions = contributions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says why a moderator reads a case of a group that she is no member of; it opens the case for her for a day.
     *
     * @param actor a moderator who may see that there is a case
     * @param publicId its number
     * @param reason why, 10 to 300 characters, for the log and the facilitators
     * @throws RuleViolation of field {@code lookReason} without a reason
     */
    @Transactional
    public void give(Actor actor, long publicId, String reason) {
        Access.require(ModerationPolicy.mayOpenQueue(actor));
        Review review = cases.review(publicId);
        ContributionCard card = contributions.card(review.ref()).orElseThrow(NotFound::new);
        ModerationPolicy.Facts facts = cases.facts(actor, review, card);
        Access.require(ModerationPolicy.maySee(actor, facts));
        if (!facts.behindDoor()) {
            return;
        }
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new RuleViolation("lookReason", "moderation.look.reason.wrong", SHORTEST, LONGEST);
        }
        entities.persist(new CaseLook(review, actor.person(), why, clock.instant()));
        audit.record(actor, "moderation.look", "group", review.groupId(), why);
    }

    /**
     * Who looked into a group lately. The caller asks the policy of groups first.
     *
     * @param group its key
     * @return newest first, at most twenty
     */
    @Transactional
    public List<LookView> inGroup(long group) {
        return entities.createQuery(IN_GROUP, Object[].class)
                .setParameter("group", group)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> ((CaseLook) row[1]).under((String) row[0]))
                .toList();
    }
}
