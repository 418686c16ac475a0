package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.BehindName;
import nl.krachtkring.member.Personas;
import nl.krachtkring.member.SealedNames;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Opens the seal on a name: a moderator asks, a privacy officer answers, the two look, whom it is about is told. */
@Singleton
public class Seals {

    private static final String SUBJECT = "seal_opening";
    private static final int SHORTEST_WORDS = 20;

    private final SealRepository seals;
    private final SealNews news;
    private final Cases cases;
    private final Contributions contributions;
    private final Personas personas;
    private final SealedNames names;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Seals(
            SealRepository seals,
            SealNews news,
            Cases cases,
            Contributions contributions,
            Personas personas,
            SealedNames names,
            AuditTrail audit,
            Clock clock) {
        this.seals = seals;
        this.news = news;
        this.cases = cases;
        this.contributions = contributions;
        this.personas = personas;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks who is behind the name on the text of a case.
     *
     * @param actor a moderator who may see the case
     * @param review the number of the case
     * @param words why, in words that whom it is about will read
     * @return the number of the wish
     * @throws RuleViolation of field {@code words}
     * @throws Conflict when a wish about this name waits or is open
     */
    @Transactional
    public long ask(Actor actor, long review, String words) {
        SealOpening.About about = about(actor, review);
        String why = said(words);
        Instant now = clock.instant();
        requireNone(about.name(), now);
        SealOpening opening = new SealOpening(about, actor.person(), why, now);
        try {
            seals.add(opening);
        } catch (PersistenceException e) {
            Conflict already = new Conflict("moderation.seal.already");
            already.addSuppressed(e);
            throw already;
        }
        audit.record(actor, "moderation.seal-asked", SUBJECT, opening.id(), null);
        news.asked(opening);
        return opening.publicId();
    }

    /**
     * The name that a wish would be about.
     *
     * @param actor a moderator who may see the case
     * @param review the number of the case
     * @return the name on the text
     * @throws NotFound for a case that isn't hers to see, a text of a guest, and her own
     */
    @Transactional
    public String name(Actor actor, long review) {
        return personas.named(about(actor, review).name().value());
    }

    /**
     * Agrees. From now on the two may look, and whom it is about is told.
     *
     * @param actor a privacy officer, another person than who asked
     * @param publicId the number of the wish
     * @param words why, in words that whom it is about will read
     * @throws RuleViolation of field {@code words}
     * @throws Conflict when it was answered or lapsed meanwhile
     */
    @Transactional
    public void agree(Actor actor, long publicId, String words) {
        answer(actor, publicId, "moderation.seal-opened", opening -> {
            opening.open(actor.person(), said(words), clock.instant());
            news.opened(opening);
        });
    }

    /**
     * Refuses: nothing is shown to anybody.
     *
     * @param actor a privacy officer, another person than who asked
     * @param publicId the number of the wish
     * @param words why, for the moderator
     * @throws RuleViolation of field {@code words}
     * @throws Conflict when it was answered or lapsed meanwhile
     */
    @Transactional
    public void refuse(Actor actor, long publicId, String words) {
        answer(
                actor,
                publicId,
                "moderation.seal-refused",
                opening -> opening.refuse(actor.person(), said(words), clock.instant()));
    }

    /**
     * Looks who is behind the name. Each look is counted, and stands in the log.
     *
     * @param actor one of the two who opened it
     * @param publicId the number of the wish
     * @return the account and its other names
     * @throws NotFound for everybody else
     * @throws nl.krachtkring.platform.access.NotAllowed once it is closed again
     */
    @Transactional
    public BehindName look(Actor actor, long publicId) {
        SealOpening opening = seals.alone(publicId).orElseThrow(NotFound::new);
        Access.require(SealPolicy.mayLook(actor, opening.facts(clock.instant())));
        opening.look();
        audit.record(actor, "moderation.seal-looked", SUBJECT, opening.id(), null);
        return names.behind(opening.name());
    }

    private void answer(Actor actor, long publicId, String act, Consumer<SealOpening> answering) {
        SealOpening opening = seals.alone(publicId).orElseThrow(NotFound::new);
        SealPolicy.Facts facts = opening.facts(clock.instant());
        Access.require(SealPolicy.maySee(actor, facts));
        if (facts.state() != SealState.ASKED) {
            throw new Conflict("moderation.seal.late");
        }
        Access.require(SealPolicy.mayAnswer(actor, facts));
        answering.accept(opening);
        audit.record(actor, act, SUBJECT, opening.id(), null);
        news.answered(opening);
    }

    private SealOpening.About about(Actor actor, long review) {
        Access.require(ModerationPolicy.mayOpenQueue(actor));
        Review found = cases.review(review);
        ContributionCard card = contributions.card(found.ref()).orElseThrow(NotFound::new);
        if (card.personaId() == null) {
            throw new NotFound();
        }
        PersonaId name = new PersonaId(card.personaId());
        PersonId person = personas.personOf(name).orElseThrow(NotFound::new);
        Access.require(
                SealPolicy.mayAsk(actor, ModerationPolicy.maySee(actor, cases.facts(actor, found, card)), person));
        return new SealOpening.About(found.ref(), name, person);
    }

    private void requireNone(PersonaId name, Instant now) {
        seals.runningAbout(name).ifPresent(earlier -> {
            if (!earlier.isOver(now)) {
                throw new Conflict("moderation.seal.already");
            }
            earlier.putAway();
            seals.write();
        });
    }

    private static String said(String words) {
        String said = words == null ? "" : words.strip();
        if (said.length() < SHORTEST_WORDS) {
            throw new RuleViolation("words", "moderation.seal.words.short", SHORTEST_WORDS);
        }
        if (said.length() > Judgement.LONGEST_WORDS) {
            throw new RuleViolation("words", "moderation.error.wordsLong", Judgement.LONGEST_WORDS);
        }
        return said;
    }
}
