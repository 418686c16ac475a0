package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Reads wishes to open a seal: for the two officers, and for whom they are about. */
@Singleton
public class SealQueries {

    private final SealRepository seals;
    private final Personas personas;
    private final Clock clock;

    @Inject
    SealQueries(SealRepository seals, Personas personas, Clock clock) {
        this.seals = seals;
        this.personas = personas;
        this.clock = clock;
    }

    /**
     * What a moderator asked, and all that a privacy officer may answer or has answered.
     *
     * @param actor a moderator or a privacy officer
     * @return newest first, at most a hundred; without those about the actor
     */
    @Transactional
    public List<SealView> list(Actor actor) {
        Access.require(SealPolicy.mayOpenList(actor));
        return seals.visibleTo(actor).stream()
                .map(opening -> view(actor, opening))
                .toList();
    }

    /**
     * One wish.
     *
     * @param actor who reads
     * @param publicId its number
     * @return the wish
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public SealView show(Actor actor, long publicId) {
        SealOpening opening = seals.byPublicId(publicId).orElseThrow(NotFound::new);
        Access.require(SealPolicy.maySee(actor, opening.facts(clock.instant())));
        return view(actor, opening);
    }

    /**
     * The openings of seals on the actor's own names.
     *
     * @param actor who asks
     * @return newest first
     */
    @Transactional
    public List<OwnSeal> own(Actor actor) {
        Instant now = clock.instant();
        return actor.isAnonymous()
                ? List.of()
                : seals.openedAbout(actor.person()).stream()
                        .map(opening -> new OwnSeal(
                                personas.named(opening.name().value()),
                                opening.why(),
                                opening.answer(),
                                opening.answeredAt(),
                                opening.endsAt(),
                                opening.looks(),
                                opening.isOver(now)))
                        .toList();
    }

    private SealView view(Actor actor, SealOpening opening) {
        Instant now = clock.instant();
        SealPolicy.Facts facts = opening.facts(now);
        return new SealView(
                opening.publicId(),
                personas.named(opening.name().value()),
                opening.text().kind(),
                opening.why(),
                opening.askedAt(),
                SealView.Standing.of(opening, now),
                opening.answer(),
                opening.answeredAt(),
                opening.endsAt(),
                opening.looks(),
                new SealView.Allowed(
                        SealPolicy.mayAnswer(actor, facts).allowed(),
                        SealPolicy.mayLook(actor, facts).allowed(),
                        actor.is(opening.askedBy().value())));
    }
}
