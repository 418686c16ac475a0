package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.discussion.StartingText;
import nl.krachtkring.discussion.StartingTextPolicy;
import nl.krachtkring.discussion.StartingTexts;
import nl.krachtkring.discussion.WriteStartingText;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Writing, changing and taking away a text to begin with, for facilitators; for everybody else the page isn't there. */
@Named
@RequestScoped
public class StartingTextBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    StartingTexts texts;

    @Inject
    FormErrors errors;

    private GroupView group;
    private StartingText before;
    private boolean overtaken;
    private String name;
    private String text;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        Access.require(StartingTextPolicy.mayWrite(actor.get(), group.facts()));
        if (route.textOrNull("id") != null) {
            before = texts.show(actor.get(), group.facts(), route.id());
            name = before.name();
            text = before.text();
        }
    }

    /** Keeps what was written. */
    public void save() {
        errors.guard(() -> {
            WriteStartingText command = new WriteStartingText(name, text);
            if (isNew()) {
                texts.write(actor.get(), group.facts(), command);
            } else {
                int read = read();
                overtaken = read != before.version();
                texts.change(actor.get(), group.facts(), before.publicId(), command, read);
            }
            Redirect.saying("discussion.start.saved.done", getAddress());
        });
    }

    /** The version that the form was made of. */
    private int read() {
        String seen = KeptDraft.typed("seen");
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : before.version();
    }

    /** Takes it away. */
    public void takeAway() {
        texts.takeAway(actor.get(), group.facts(), before.publicId());
        Redirect.saying("discussion.start.gone.done", getAddress());
    }

    /**
     * Where the texts of the group stand.
     *
     * @return a path
     */
    public String getAddress() {
        return group.getAddress() + "/beginteksten";
    }

    /**
     * Whose text it is.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * The text as it stands.
     *
     * @return null for a new one
     */
    public StartingText getBefore() {
        return before;
    }

    /**
     * Whether it is not there yet.
     *
     * @return false when it is changed
     */
    public boolean isNew() {
        return before == null;
    }

    /**
     * Whether somebody else changed it since the form was read: then both texts are shown and nothing is overwritten unseen.
     *
     * @return false at first
     */
    public boolean isOvertaken() {
        return overtaken;
    }

    /**
     * What stands on its button.
     *
     * @return as typed
     */
    public String getName() {
        return name;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the name
     */
    public void setName(String typed) {
        name = typed;
    }

    /**
     * What one begins with.
     *
     * @return as typed
     */
    public String getText() {
        return text;
    }

    /**
     * Takes what was typed.
     *
     * @param typed Markdown
     */
    public void setText(String typed) {
        text = typed;
    }
}
