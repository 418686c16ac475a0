package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.web.ReaderRights;
import nl.krachtkring.method.WriterQuestionPages;
import nl.krachtkring.method.WriterQuestionView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** The talk of two people about an experience; its replies are a part of another room. */
@Named
@RequestScoped
public class WriterQuestionBacking {

    @Inject
    WriterQuestionPages pages;

    @Inject
    CurrentActor actor;

    @Inject
    ReaderRights rights;

    @Inject
    Route route;

    private WriterQuestionView question;

    @PostConstruct
    void load() {
        question = pages.show(actor.get(), route.id());
        rights.decided(question.ref(), question.reply(), false, false);
        rights.decidedOnce(question.ref(), false);
    }

    /**
     * The question.
     *
     * @return never null
     */
    public WriterQuestionView getQuestion() {
        return question;
    }
}
