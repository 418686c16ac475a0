package nl.krachtkring.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Introductions;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** The question to say hello, on the page of a group. */
@Named
@RequestScoped
public class IntroductionPart {

    @Inject
    CurrentActor actor;

    @Inject
    Introductions introductions;

    private Boolean asked;

    /**
     * Whether the reader is asked.
     *
     * @param group the group
     * @return whether
     */
    public boolean asks(GroupView group) {
        if (asked == null) {
            asked = introductions.isAsked(actor.get(), group);
        }
        return asked;
    }

    /**
     * Closes the question.
     *
     * @param group the group
     */
    public void close(GroupView group) {
        introductions.close(actor.get(), group.slug());
        Redirect.saying("group.welcome.closed.done", group.getAddress());
    }
}
