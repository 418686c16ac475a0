package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.platform.access.Actor;

/**
 * Comments that go on under another contribution. Texts, names, times and numbers stay as they are; links that still name the
 * old place lead to the new one.
 */
@Singleton
public class CommentMoving {

    private static final String MOVE =
            "UPDATE comment SET target_kind = ?, target_id = ? WHERE target_kind = ? AND target_id = ?";

    private final EntityManager entities;
    private final OneTimeNames oneTime;
    private final Contributions contributions;

    /**
     * For the container.
     *
     * @param entities the database
     * @param oneTime names for one place alone
     * @param contributions the rooms that own a kind
     */
    @Inject
    public CommentMoving(EntityManager entities, OneTimeNames oneTime, Contributions contributions) {
        this.entities = entities;
        this.oneTime = oneTime;
        this.contributions = contributions;
    }

    /**
     * Moves everything that was said, in whatever state, with the one-time names that spoke. Who spoke in the new place
     * under another name goes on under that one.
     *
     * @param from where it was said
     * @param into where it stands from now on
     * @param opener the name under which the new place was begun
     * @return the keys of those that stand
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> all(ContributionRef from, ContributionRef into, long opener) {
        List<Long> standing = keys(
                "SELECT c.id FROM comment c WHERE c.target_kind = ? AND c.target_id = ?"
                        + " AND c.status = 'PUBLISHED' ORDER BY c.id",
                from);
        carry(from, into, opener);
        entities.createNativeQuery(MOVE)
                .setParameter(1, into.kind().name())
                .setParameter(2, into.id())
                .setParameter(3, from.kind().name())
                .setParameter(4, from.id())
                .executeUpdate();
        return standing;
    }

    /**
     * Which of some replies of the first level stand in a place; until the transaction is over they stay there and nobody begins an
     * answer to them.
     *
     * @param target the place
     * @param numbers of the replies; not empty
     * @return their keys
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> held(ContributionRef target, List<Long> numbers) {
        String marks = String.join(", ", Collections.nCopies(numbers.size(), "?"));
        return keys(
                "SELECT c.id FROM comment c WHERE c.target_kind = ? AND c.target_id = ? AND c.parent_id IS NULL"
                        + " AND c.status = 'PUBLISHED' AND c.public_id IN (" + marks + ") ORDER BY c.id FOR UPDATE",
                target,
                numbers);
    }

    /**
     * Moves replies with everything that was answered to them, in whatever state, and lets the one-time names of the old place speak
     * in the new one too.
     *
     * @param from where it was said
     * @param into where it stands from now on
     * @param opener the name under which the new place was begun
     * @param roots keys of replies of the first level; not empty
     * @return the keys of all that stand
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> some(ContributionRef from, ContributionRef into, long opener, List<Long> roots) {
        String marks = String.join(", ", Collections.nCopies(roots.size(), "?"));
        List<Long> twice = Stream.concat(roots.stream(), roots.stream()).toList();
        String theirs = " AND (id IN (" + marks + ") OR parent_id IN (" + marks + "))";
        List<Long> standing = keys(
                "SELECT id FROM comment WHERE target_kind = ? AND target_id = ? AND status = 'PUBLISHED'" + theirs
                        + " ORDER BY id",
                from,
                twice);
        carry(from, into, opener);
        Query move = entities.createNativeQuery(MOVE + theirs)
                .setParameter(1, into.kind().name())
                .setParameter(2, into.id())
                .setParameter(3, from.kind().name())
                .setParameter(4, from.id());
        int place = 5;
        for (Long root : twice) {
            move.setParameter(place++, root);
        }
        move.executeUpdate();
        return standing;
    }

    /**
     * Lets everyone who spoke in a place go on there under the name under which she spoke, whatever she is called around it from now on.
     *
     * @param target the place
     * @param opener the name under which it was begun
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void speakOn(ContributionRef target, long opener) {
        Set<Long> spoken = new HashSet<>(keys(
                "SELECT DISTINCT c.persona_id FROM comment c WHERE c.target_kind = ?"
                        + " AND c.target_id = ? AND c.persona_id IS NOT NULL",
                target));
        spoken.add(opener);
        oneTime.speakOn(target, spoken);
    }

    private void carry(ContributionRef from, ContributionRef into, long opener) {
        Set<Long> spoken = new HashSet<>(keys(
                "SELECT DISTINCT c.persona_id FROM comment c WHERE c.target_kind = ?"
                        + " AND c.target_id = ? AND c.persona_id IS NOT NULL",
                into));
        spoken.add(opener);
        oneTime.carry(from, into, spoken);
    }

    /**
     * Where a comment stands that isn't, or isn't any more, under a contribution.
     *
     * @param actor who follows a link to it
     * @param target where the link says that it stands
     * @param publicId its number
     * @return its address; empty when it stands there, or nowhere for this actor
     */
    public Optional<String> elsewhere(Actor actor, ContributionRef target, long publicId) {
        List<?> rows = entities.createNativeQuery("SELECT c.id FROM comment c WHERE c.public_id = ?"
                        + " AND NOT (c.target_kind = ? AND c.target_id = ?)")
                .setParameter(1, publicId)
                .setParameter(2, target.kind().name())
                .setParameter(3, target.id())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new ContributionRef(ContributionKind.COMMENT, ((Number) row).longValue()))
                .filter(comment -> contributions.maySee(actor, comment).allowed())
                .flatMap(contributions::card)
                .map(card -> card.address());
    }

    private List<Long> keys(String question, ContributionRef target) {
        return keys(question, target, List.of());
    }

    private List<Long> keys(String question, ContributionRef target, List<Long> values) {
        Query query = entities.createNativeQuery(question)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id());
        int place = 3;
        for (Long value : values) {
            query.setParameter(place++, value);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
