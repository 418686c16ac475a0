package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.method.ExperiencePage;
import nl.krachtkring.method.WriterQuestionPages;
import nl.krachtkring.method.WriterQuestions;
import nl.krachtkring.method.WriterTalk;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** On the page of an experience: the way to its writer, and for her what she was asked. */
@Named
@RequestScoped
public class WriterPart {

    @Inject
    ExperienceBacking experience;

    @Inject
    WriterQuestionPages questions;

    @Inject
    WriterQuestions service;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private List<WriterTalk> talks;

    /**
     * The talk about it in which the reader is one of the two.
     *
     * @return all for its writer, her own for who asked, none for visitors
     */
    public List<WriterTalk> getTalks() {
        if (talks == null) {
            ExperiencePage page = experience.getPage();
            talks = questions.talks(actor.get(), page.ref().id());
        }
        return talks;
    }

    /**
     * Whether the reader can write anything at all now.
     *
     * @return false during a writing pause
     */
    public boolean isSpeaking() {
        return actor.get().isAnonymous() || actor.get().maySpeak().allowed();
    }

    /** Wants no questions any more. */
    public void refuse() {
        choose(false);
    }

    /** Wants questions again. */
    public void welcome() {
        choose(true);
    }

    private void choose(boolean welcome) {
        service.choose(actor.get(), route.id(), welcome);
        Redirect.saying(
                welcome ? "method.question.welcome.done" : "method.question.refuse.done",
                route.getAddress() + "#vragen");
    }
}
