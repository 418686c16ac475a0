package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.discussion.DiscussionPolicy;
import nl.krachtkring.discussion.DiscussionService;
import nl.krachtkring.discussion.OpenDiscussion;
import nl.krachtkring.discussion.OpenedDiscussion;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.moderation.HelpLines;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The page on which a member starts a discussion. */
@Named
@RequestScoped
public class OpenDiscussionBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    DiscussionService service;

    @Inject
    FormErrors errors;

    private GroupView group;
    private String title;
    private String body;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("READ")) {
            throw new NotFound();
        }
        if (actor.get().isAnonymous()) {
            Redirect.to("/inloggen?terug=" + route.getAddress());
            return;
        }
        Access.require(DiscussionPolicy.mayOpen(actor.get(), group.facts()));
    }

    /** Opens the discussion and goes to it. */
    public void send() {
        errors.guard(() -> {
            OpenedDiscussion opened = service.open(actor.get(), group.slug(), new OpenDiscussion(title, body));
            String address = opened.inDanger() ? HelpLines.beside(opened.address()) : opened.address();
            Redirect.saying(opened.held() ? "discussion.open.held.done" : "discussion.open.done", address);
        });
    }

    /**
     * Where the discussion will stand.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * The title, as typed.
     *
     * @return null at first
     */
    public String getTitle() {
        return title;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the title
     */
    public void setTitle(String typed) {
        title = typed;
    }

    /**
     * The text, as typed.
     *
     * @return null at first
     */
    public String getBody() {
        return body;
    }

    /**
     * Takes what was typed.
     *
     * @param typed Markdown
     */
    public void setBody(String typed) {
        body = typed;
    }
}
