package nl.krachtkring.method;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/**
 * Who asks the writer of an experience something, and who reads and answers that: the two of them and nobody else, whatever her
 * role. A moderator reads what was reported in the case about it. Knows no database.
 */
public final class WriterQuestionPolicy {

    private WriterQuestionPolicy() {}

    /**
     * Whether the actor may ask. The writer may be named on no page; who asks learns no more of her than the page says.
     *
     * @param actor who
     * @param experience about what
     * @return allowed for members, denied with the reason, absent where no experience stands
     */
    static Decision mayAsk(Actor actor, AskableExperience experience) {
        if (!experience.stands()) {
            return Decision.absent();
        }
        if (experience.writer() == null) {
            return Decision.deny("method.question.guest");
        }
        if (actor.isAnonymous()) {
            return Decision.deny("method.question.signIn");
        }
        if (actor.is(experience.writer())) {
            return Decision.deny("method.question.own");
        }
        return experience.welcome() ? actor.maySpeak() : Decision.deny("method.question.unwelcome");
    }

    /**
     * Whether the actor may say that she wants no questions, or wants them again.
     *
     * @param actor who
     * @param experience about what
     * @return allowed for its writer, else absent
     */
    static Decision mayChoose(Actor actor, AskableExperience experience) {
        return experience.stands() && experience.writer() != null && actor.is(experience.writer())
                ? Decision.allow()
                : Decision.absent();
    }

    /**
     * Whether the actor may read a question and what was said to it.
     *
     * @param actor who
     * @param question which
     * @return allowed for the two of them, for who asked alone where it doesn't stand, else absent
     */
    static Decision maySee(Actor actor, WriterQuestionFacts question) {
        boolean asker = actor.is(question.asker());
        boolean seen =
                switch (question.status()) {
                    case PUBLISHED -> asker || actor.is(question.writer());
                    case ERASED -> false;
                    default -> asker;
                };
        return seen ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor may say something in it.
     *
     * @param actor who
     * @param question which
     * @return allowed for the two of them, denied where it ended, else absent
     */
    static Decision mayReply(Actor actor, WriterQuestionFacts question) {
        if (!maySee(actor, question).allowed()) {
            return Decision.absent();
        }
        if (question.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("method.question.gone");
        }
        if (!question.stands()) {
            return Decision.deny("method.question.over");
        }
        return question.welcome() ? actor.maySpeak() : Decision.deny("method.question.unwelcome");
    }
}
