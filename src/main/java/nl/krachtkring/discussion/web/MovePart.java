package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.discussion.DiscussionMoving;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** To which group a facilitator can move the discussion that she arranges: chosen by a link, done by a button. */
@Named
@RequestScoped
public class MovePart {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionMoving moving;

    @Inject
    FormErrors errors;

    private List<GroupName> targets;
    private GroupName chosen;

    @PostConstruct
    void load() {
        targets = moving.targets(actor.get(), route.id());
        String asked = parameter("naar");
        chosen = targets.stream()
                .filter(group -> group.slug().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Moves it to the chosen group. */
    public void move() {
        if (chosen == null) {
            throw new Conflict("discussion.arrange.conflict");
        }
        errors.guard(() -> {
            String address = moving.move(actor.get(), route.id(), parameter("from"), chosen.id());
            Redirect.saying("discussion.move.done", address);
        });
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /**
     * Where it can go.
     *
     * @return by name; mostly none
     */
    public List<GroupName> getTargets() {
        return targets;
    }

    /**
     * Where it is to go.
     *
     * @return null until one was chosen
     */
    public GroupName getChosen() {
        return chosen;
    }
}
