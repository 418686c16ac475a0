package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.krachtkring.contribution.OfferedTopics;
import nl.krachtkring.member.Badges;
import nl.krachtkring.member.OwnBadge;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Proofs of participation: made by who took part, when the case is over, and read by her alone. */
@Singleton
public class Participations {

    private static final String SPOKE =
            "SELECT d.id FROM discussion d JOIN persona a ON a.id = d.persona_id WHERE d.id = ?1"
                    + " AND (a.person_id = ?2 OR EXISTS (SELECT 1 FROM comment c JOIN persona p ON p.id = c.persona_id"
                    + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = d.id AND c.status = 'PUBLISHED' AND p.person_id = ?2))";

    private final EntityManager entities;
    private final DiscussionRepository repository;
    private final ConsultationRepository rounds;
    private final Badges badges;
    private final OfferedTopics topics;
    private final AuditTrail audit;

    /**
     * For the container.
     *
     * @param entities the database
     * @param repository the discussions
     * @param rounds when a case was over
     * @param badges who is registered
     * @param topics what a case can be about
     * @param audit the log
     */
    @Inject
    Participations(
            EntityManager entities,
            DiscussionRepository repository,
            ConsultationRepository rounds,
            Badges badges,
            OfferedTopics topics,
            AuditTrail audit) {
        this.entities = entities;
        this.repository = repository;
        this.rounds = rounds;
        this.badges = badges;
        this.topics = topics;
        this.audit = audit;
    }

    /**
     * Whether a reader of a case can have a proof of it.
     *
     * @param actor who reads
     * @param publicId the number of the discussion
     * @return true for who took part in one that is over
     */
    @Transactional
    public boolean offered(Actor actor, long publicId) {
        return repository
                .keyOf(publicId)
                .map(id -> ParticipationPolicy.mayProve(actor, facts(id), spoke(actor, id))
                        .allowed())
                .orElse(false);
    }

    /**
     * What she said on the proof of a case before.
     *
     * @param actor who took part
     * @param publicId the number of the discussion
     * @return empty at first
     * @throws NotFound when there is no such case for her
     * @throws nl.krachtkring.platform.access.NotAllowed when it isn't over, or she said nothing in it
     */
    @Transactional
    public Optional<ParticipationView> begun(Actor actor, long publicId) {
        return find(actor, required(actor, publicId)).map(Participation::view);
    }

    /**
     * Makes the proof of a case, or makes it anew.
     *
     * @param actor who took part
     * @param publicId the number of the discussion
     * @param said what it is to say
     * @param language of the topics that she chose from
     * @return the proof
     * @throws NotFound when there is no such case for her
     * @throws nl.krachtkring.platform.access.NotAllowed when it isn't over, or she said nothing in it
     * @throws RuleViolation of field {@code theme} when that isn't one of the topics
     */
    @Transactional
    public ParticipationView prove(Actor actor, long publicId, @Valid ProveParticipation said, Locale language) {
        long id = required(actor, publicId);
        if (!topics.topics(language).contains(said.theme())) {
            throw new RuleViolation("theme", "discussion.proof.theme.needed");
        }
        Participation proof = find(actor, id).orElseGet(() -> begin(actor, id));
        proof.say(said, said.registered() ? registration(actor).orElse(null) : null);
        entities.flush();
        audit.record(actor, "discussion.proof", "PERSON", actor.person().value(), null);
        return proof.view();
    }

    /**
     * One of her proofs.
     *
     * @param actor who reads
     * @param publicId its number
     * @return the proof
     * @throws NotFound when it isn't hers
     */
    @Transactional
    public ParticipationView show(Actor actor, long publicId) {
        return own(actor, publicId).view();
    }

    /**
     * All her proofs.
     *
     * @param actor who reads
     * @return newest first
     */
    @Transactional
    public List<ParticipationView> all(Actor actor) {
        return entities.createQuery(
                        "SELECT p FROM Participation p WHERE p.personId = :person ORDER BY p.doneOn DESC, p.id DESC",
                        Participation.class)
                .setParameter("person", actor.person().value())
                .getResultStream()
                .map(Participation::view)
                .toList();
    }

    /**
     * Takes a proof away.
     *
     * @param actor whose it is
     * @param publicId its number
     * @throws NotFound when it isn't hers
     */
    @Transactional
    public void remove(Actor actor, long publicId) {
        entities.remove(own(actor, publicId));
        audit.record(actor, "discussion.proof.remove", "PERSON", actor.person().value(), null);
    }

    /**
     * Her registration, as it can stand on a proof.
     *
     * @param actor who
     * @return register and number; empty without a registration
     */
    @Transactional
    public Optional<String> registration(Actor actor) {
        return badges.own(actor).stream()
                .map(OwnBadge::registered)
                .filter(Objects::nonNull)
                .map(registered -> registered.register() + " " + registered.number())
                .findFirst();
    }

    private Participation begin(Actor actor, long id) {
        LocalDate day = rounds.find(id).map(Consultation::doneOn).orElseThrow(NotFound::new);
        Participation proof = new Participation(actor.person().value(), id, day);
        entities.persist(proof);
        return proof;
    }

    private Optional<Participation> find(Actor actor, long id) {
        return entities.createQuery(
                        "SELECT p FROM Participation p WHERE p.personId = :person AND p.discussionId = :discussion",
                        Participation.class)
                .setParameter("person", actor.person().value())
                .setParameter("discussion", id)
                .getResultStream()
                .findFirst();
    }

    private Participation own(Actor actor, long publicId) {
        return entities.createQuery(
                        "SELECT p FROM Participation p WHERE p.publicId = :id AND p.personId = :person",
                        Participation.class)
                .setParameter("id", publicId)
                .setParameter("person", actor.person().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private long required(Actor actor, long publicId) {
        long id = repository.keyOf(publicId).orElseThrow(NotFound::new);
        Access.require(ParticipationPolicy.mayProve(actor, facts(id), spoke(actor, id)));
        return id;
    }

    private boolean spoke(Actor actor, long id) {
        return !actor.isAnonymous()
                && !entities.createNativeQuery(SPOKE)
                        .setParameter(1, id)
                        .setParameter(2, actor.person().value())
                        .getResultList()
                        .isEmpty();
    }

    private DiscussionFacts facts(long id) {
        return repository.facts(id).orElseThrow(NotFound::new);
    }
}
