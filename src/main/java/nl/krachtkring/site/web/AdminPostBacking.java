package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.site.DeadLetter;
import nl.krachtkring.site.PostRoom;

/** The mails that were given up. */
@Named
@RequestScoped
public class AdminPostBacking {

    @Inject
    CurrentActor actor;

    @Inject
    PostRoom post;

    private DeadLetterModel letters;

    @PostConstruct
    void load() {
        letters = new DeadLetterModel(post, actor);
    }

    /**
     * Tries one anew.
     *
     * @param letter which
     */
    public void tryAgain(DeadLetter letter) {
        post.tryAgain(actor.get(), letter.id());
        Redirect.saying("site.admin.post.again.done", "/beheer/post");
    }

    /**
     * The mails.
     *
     * @return a page at a time
     */
    public DeadLetterModel getLetters() {
        return letters;
    }
}
