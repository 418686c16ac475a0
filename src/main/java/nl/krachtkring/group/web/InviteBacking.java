package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.InvitationView;
import nl.krachtkring.group.Invitations;
import nl.krachtkring.group.MadeLink;
import nl.krachtkring.group.MakeLink;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.QrDrawing;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Inviting into a group: by mail, by a link, on paper. A made link is shown in this answer alone. */
@Named
@RequestScoped
public class InviteBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    Invitations invitations;

    @Inject
    FormErrors errors;

    private GroupView group;
    private List<InvitationView> links;
    private MadeLink link;
    private String addresses;
    private String days = "30";
    private String most;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("TEND")) {
            throw new NotFound();
        }
        links = invitations.links(actor.get(), group.facts());
    }

    /** Mails the invitations. */
    public void mail() {
        errors.guard(() -> {
            invitations.mail(actor.get(), group.slug(), addresses);
            Redirect.saying("group.invite.mailed.done", group.getAddress() + "/uitnodigen");
        });
    }

    /** Makes a link and shows it. */
    public void make() {
        errors.guard(() -> {
            link = invitations.link(actor.get(), group.slug(), new MakeLink(number(days), people()));
            links = invitations.links(actor.get(), group.facts());
        });
    }

    private Integer people() {
        return most == null || most.isBlank() ? null : Integer.valueOf(number(most.strip()));
    }

    /** What is no number breaks the same rule as a number that is too small. */
    private static int number(String typed) {
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /**
     * Takes a link back.
     *
     * @param row the place in the list as it was shown
     */
    public void revoke(int row) {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("invitation-" + row);
        if (number == null || !number.matches("[0-9]{15}")) {
            throw new NotFound();
        }
        invitations.revoke(actor.get(), group.slug(), Long.parseLong(number));
        Redirect.saying("group.invite.revoked.done", group.getAddress() + "/uitnodigen");
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * The links that work now.
     *
     * @return newest first
     */
    public List<InvitationView> getLinks() {
        return links;
    }

    /**
     * The link that was just made.
     *
     * @return null unless one was
     */
    public MadeLink getLink() {
        return link;
    }

    /**
     * The made link as a code.
     *
     * @return what its squares cover
     */
    public QrDrawing getDrawing() {
        return QrDrawing.of(link.address());
    }

    /**
     * The addresses, as pasted.
     *
     * @return null at first
     */
    public String getAddresses() {
        return addresses;
    }

    /**
     * Takes what was pasted.
     *
     * @param pasted the addresses
     */
    public void setAddresses(String pasted) {
        addresses = pasted;
    }

    /**
     * For how many days, as chosen.
     *
     * @return at first a month
     */
    public String getDays() {
        return days;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen a number of days
     */
    public void setDays(String chosen) {
        days = chosen;
    }

    /**
     * For how many people, as typed.
     *
     * @return null at first
     */
    public String getMost() {
        return most;
    }

    /**
     * Takes what was typed.
     *
     * @param typed a number, or nothing
     */
    public void setMost(String typed) {
        most = typed;
    }
}
