package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.discussion.StartingText;
import nl.krachtkring.discussion.StartingTexts;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.web.Route;

/** The texts to begin with of a group, for its facilitators; for everybody else the page isn't there. */
@Named
@RequestScoped
public class StartingTextsBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    StartingTexts texts;

    @Inject
    RichText richText;

    private GroupView group;
    private List<StartingText> all;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        all = texts.list(actor.get(), group.facts());
    }

    /**
     * Whose they are.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * The texts.
     *
     * @return at most five
     */
    public List<StartingText> getAll() {
        return all;
    }

    /**
     * A text as it is drawn when somebody placed it.
     *
     * @param text one of them
     * @return HTML
     */
    public String html(StartingText text) {
        return richText.html(text.text());
    }

    /**
     * How many there can be.
     *
     * @return five
     */
    public int getMost() {
        return StartingTexts.MOST;
    }

    /**
     * Whether there is room for another one.
     *
     * @return false from five on
     */
    public boolean isRoom() {
        return all.size() < StartingTexts.MOST;
    }
}
