package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.Asked;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;

/** Questions to the writer of an experience, and whether she wants them. */
@Singleton
public class WriterQuestions {

    /** Enough for who compares methods, too few for who bothers people. */
    static final int MOST_A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private final ExperienceRepository experiences;
    private final WriterQuestionRepository questions;
    private final WriterQuestionDrafts drafts;
    private final Reviews reviews;
    private final DangerWords danger;
    private final AuditTrail audit;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    WriterQuestions(
            ExperienceRepository experiences,
            WriterQuestionRepository questions,
            WriterQuestionDrafts drafts,
            Reviews reviews,
            DangerWords danger,
            AuditTrail audit,
            Event<Object> events,
            Clock clock) {
        this.experiences = experiences;
        this.questions = questions;
        this.drafts = drafts;
        this.reviews = reviews;
        this.danger = danger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of a question.
     *
     * @param address the talk of the two
     * @param inDanger whether its words may mean danger
     */
    public record AskedQuestion(String address, boolean inDanger) {}

    /**
     * Asks something under the public name of the actor. There is one talk for each asker and experience: the same text once more is the
     * same question.
     *
     * @param actor who
     * @param typed about what, and what
     * @return where the talk stands
     * @throws NotFound when no such experience stands
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't ask, with the reason
     * @throws RuleViolation of field {@code text}; also when she has asked something there already, or too much today
     */
    @Transactional
    public AskedQuestion ask(Actor actor, @Valid AskWriter typed) {
        Experience experience = experience(typed.experience());
        AskableExperience askable = askable(experience);
        Access.require(WriterQuestionPolicy.mayAsk(actor, askable));
        questions.lockPerson(actor.person().value());
        boolean inDanger = danger.in(typed.text());
        Optional<WriterQuestion> before =
                questions.standing(experience.id(), actor.person().value());
        if (before.isPresent()) {
            if (!before.get().body().equals(typed.text())) {
                throw new RuleViolation("text", "method.question.already");
            }
            return new AskedQuestion(before.get().address(), inDanger);
        }
        Instant now = clock.instant();
        if (questions.asked(actor.person().value(), now.minus(DAY)) >= MOST_A_DAY) {
            throw new RuleViolation("text", "method.question.many", MOST_A_DAY);
        }
        WriterQuestion question =
                new WriterQuestion(experience.id(), actor.persona().value(), typed.text(), now);
        question.publish(now);
        questions.add(question);
        drafts.placed(actor, experience);
        audit.record(actor, "question.ask", "QUESTION", question.id(), null);
        if (inDanger) {
            reviews.openOf(actor, question.ref(), null, ReviewCause.DANGER, true);
        }
        events.fire(new ContributionPublished(question.ref(), now));
        events.fire(new Asked(question.ref(), List.of(new PersonId(askable.writer())), now));
        return new AskedQuestion(question.address(), inDanger);
    }

    /**
     * Says whether its writer wants questions about an experience. Without, nobody asks anything new, and what was asked is over.
     *
     * @param actor its writer
     * @param publicId the number of the experience
     * @param welcome whether she wants them
     * @throws NotFound for everybody else
     */
    @Transactional
    public void choose(Actor actor, long publicId, boolean welcome) {
        Experience experience = experience(publicId);
        Access.require(WriterQuestionPolicy.mayChoose(actor, askable(experience)));
        if (experience.takeQuestions(welcome)) {
            audit.record(actor, "question.choose", "EXPERIENCE", experience.id(), welcome ? "welcome" : "unwelcome");
        }
    }

    private Experience experience(long publicId) {
        return experiences.key(publicId).flatMap(experiences::find).orElseThrow(NotFound::new);
    }

    private AskableExperience askable(Experience experience) {
        return questions.askable(experience.id()).orElseThrow(NotFound::new);
    }
}
