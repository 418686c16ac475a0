package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Makes gestures and takes them back. Each stands under the name that its maker has in the place; the writer of the text alone
 * reads whose it is (decision 22). A gesture is no news: nobody is mailed, nothing moves up.
 */
@Singleton
public class Gestures {

    private final EntityManager entities;
    private final CommentRepository repository;
    private final CommentSigning signing;
    private final Contributions contributions;
    private final Personas personas;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Gestures(
            EntityManager entities,
            CommentRepository repository,
            CommentSigning signing,
            Contributions contributions,
            Personas personas,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.repository = repository;
        this.signing = signing;
        this.contributions = contributions;
        this.personas = personas;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a gesture, or takes it back when it was made before.
     *
     * @param actor who
     * @param target the contribution of the page
     * @param publicId the number of the text: the contribution itself or a comment below it
     * @param gesture which
     * @throws NotFound when that text doesn't stand there for this person
     * @throws nl.krachtkring.platform.access.NotAllowed to one's own text, and where she can't reply
     */
    @Transactional
    public void turn(Actor actor, ContributionRef target, long publicId, Gesture gesture) {
        ContributionCard card = contributions.cardFor(actor, text(target, publicId));
        if (takeBack(actor, card.ref(), gesture)) {
            return;
        }
        boolean own = !actor.isAnonymous()
                && card.personaId() != null
                && personas.allOf(actor.person()).contains(card.personaId());
        Access.require(GesturePolicy.mayGive(
                actor, own, contributions.of(target.kind()).mayReply(actor, target.id())));
        long persona = signing.persona(actor, target, contributions.card(target).orElseThrow(NotFound::new), null);
        entities.createNativeQuery("INSERT IGNORE INTO comment_gesture (kind, contribution_id, person_id, gesture,"
                        + " persona_id, writer_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, card.ref().kind().name())
                .setParameter(2, card.ref().id())
                .setParameter(3, actor.person().value())
                .setParameter(4, gesture.name())
                .setParameter(5, persona)
                .setParameter(6, card.personaId())
                .setParameter(7, SqlTime.utc(clock.instant()))
                .executeUpdate();
        audit.record(
                actor, "comment.gesture", card.ref().kind().name(), card.ref().id(), null);
    }

    private boolean takeBack(Actor actor, ContributionRef text, Gesture gesture) {
        Access.require(GesturePolicy.mayTakeBack(actor, contributions.maySee(actor, text)));
        return entities.createNativeQuery("DELETE FROM comment_gesture WHERE kind = ? AND contribution_id = ?"
                                + " AND person_id = ? AND gesture = ?")
                        .setParameter(1, text.kind().name())
                        .setParameter(2, text.id())
                        .setParameter(3, actor.person().value())
                        .setParameter(4, gesture.name())
                        .executeUpdate()
                > 0;
    }

    private ContributionRef text(ContributionRef target, long publicId) {
        if (contributions
                .of(target.kind())
                .byPublicId(publicId)
                .filter(id -> id == target.id())
                .isPresent()) {
            return target;
        }
        return repository
                .answerable(target, publicId)
                .map(comment -> new ContributionRef(ContributionKind.COMMENT, comment.id()))
                .orElseThrow(NotFound::new);
    }
}
