package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.InvitationOffer;
import nl.krachtkring.group.Welcoming;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.web.Faults;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** An invitation as somebody opens it; whatever is wrong with it, the answer is the same page. */
@Named
@RequestScoped
public class InvitationBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Welcoming welcoming;

    @Inject
    RichText richText;

    @Inject
    FormErrors errors;

    private InvitationOffer offer;
    private String rules = "";
    private String name;

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(Faults.PRIVATE, Boolean.TRUE);
        offer = welcoming.offer(actor.get(), route.text("token")).orElse(null);
        if (offer != null && !offer.rules().isEmpty()) {
            rules = richText.html(offer.rules());
        }
        name = actor.get().name();
    }

    /** Comes in. */
    public void accept() {
        errors.guard(() -> Redirect.saying(
                "group.invitation.done", "/groepen/" + welcoming.accept(actor.get(), route.text("token"), name)));
    }

    /**
     * What the invitation offers.
     *
     * @return null when it doesn't work
     */
    public InvitationOffer getOffer() {
        return offer;
    }

    /**
     * The rules of the group.
     *
     * @return safe HTML; empty without any
     */
    public String getRules() {
        return rules;
    }

    /**
     * Whether nobody is signed in.
     *
     * @return true for visitors
     */
    public boolean isVisitor() {
        return actor.get().isAnonymous();
    }

    /**
     * Where to come back to after signing in.
     *
     * @return the path of this page
     */
    public String getHere() {
        return route.getAddress();
    }

    /**
     * The name for this group, as typed.
     *
     * @return at first the public name
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
}
