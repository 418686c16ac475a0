package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.comment.ReplyChoice;
import nl.krachtkring.comment.ReplyChoices;
import nl.krachtkring.discussion.DiscussionReading;
import nl.krachtkring.discussion.DiscussionSplitting;
import nl.krachtkring.discussion.DiscussionView;
import nl.krachtkring.discussion.SplitDiscussion;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The page on which a facilitator lets replies go on in a new discussion; for everybody else it isn't there. */
@Named
@RequestScoped
public class SplitBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionReading reading;

    @Inject
    DiscussionSplitting splitting;

    @Inject
    ReplyChoices choices;

    @Inject
    Bundles bundles;

    @Inject
    FormErrors errors;

    private DiscussionView discussion;
    private List<ReplyChoice> replies;
    private List<Long> chosen;
    private String title;

    @PostConstruct
    void load() {
        discussion = reading.show(actor.get(), route.id());
        if (!discussion.may("ARRANGE")) {
            throw new NotFound();
        }
        replies = choices.of(discussion.ref());
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("reply", new String[0]);
        chosen = Arrays.stream(sent)
                .filter(number -> number.matches("[0-9]{15}"))
                .map(Long::valueOf)
                .toList();
    }

    /** Lets the chosen ones go on in a new discussion. */
    public void split() {
        errors.guard(() -> {
            String address = splitting.split(
                    actor.get(),
                    discussion.publicId(),
                    new SplitDiscussion(title, chosen),
                    bundles.text(Bundles.DUTCH, "discussion.split.opening"));
            Redirect.saying("discussion.split.done", address);
        });
    }

    /**
     * The discussion in which they stand.
     *
     * @return never null
     */
    public DiscussionView getDiscussion() {
        return discussion;
    }

    /**
     * What there is to choose from.
     *
     * @return newest first
     */
    public List<ReplyChoice> getReplies() {
        return replies;
    }

    /**
     * Whether a reply was ticked before the form came back.
     *
     * @param number of the reply
     * @return false at first
     */
    public boolean isChosen(long number) {
        return chosen.contains(number);
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
}
