package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.discussion.PollView;
import nl.krachtkring.discussion.Polls;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The poll above the replies of its discussion. */
@Named
@RequestScoped
public class PollPart {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Polls polls;

    private PollView poll;
    private Integer choice;

    @PostConstruct
    void load() {
        poll = polls.show(actor.get(), route.id());
        choice = poll.own();
    }

    /** Keeps what the reader chose. */
    public void vote() {
        polls.vote(actor.get(), route.id(), choice);
        Redirect.saying("discussion.poll.done", route.getAddress());
    }

    /**
     * The poll.
     *
     * @return never null
     */
    public PollView getPoll() {
        return poll;
    }

    /**
     * What the reader chose.
     *
     * @return the place of an answer; null without one
     */
    public Integer getChoice() {
        return choice;
    }

    /**
     * Takes what was chosen.
     *
     * @param position the place of an answer
     */
    public void setChoice(Integer position) {
        choice = position;
    }
}
