package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.discussion.AnswerView;
import nl.krachtkring.discussion.DiscussionAnswers;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The answer to a question, above the replies: chosen by a link on a reply and a button here, since reading a link writes nothing. */
@Named
@RequestScoped
public class AnswerPart {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionAnswers answers;

    private AnswerView proposed;

    /**
     * The reply that the reader is about to accept, asked from the database once.
     *
     * @return null when she follows no such link, or the reply doesn't stand here
     */
    public AnswerView getProposed() {
        if (proposed == null && asked() != null) {
            proposed = answers.proposed(actor.get(), route.id(), asked()).orElse(null);
        }
        return proposed;
    }

    /** Takes the reply as the answer. */
    public void accept() {
        answers.accept(actor.get(), route.id(), asked());
        Redirect.saying("discussion.answer.done", route.getAddress());
    }

    /** Leaves the question without an answer again. */
    public void takeBack() {
        answers.takeBack(actor.get(), route.id());
        Redirect.saying("discussion.answer.back.done", route.getAddress());
    }

    private Long asked() {
        return route.numberOrNull("antwoord");
    }
}
