package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.BadgeByMail;
import nl.krachtkring.member.BadgeDesk;
import nl.krachtkring.member.WaitingBadge;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Decides about a badge: by the link of a mail, whose page has a button so that no mail scanner decides, or signed in. */
@Named
@RequestScoped
public class BadgeBacking {

    private static final String LIST = "/mijn/badges";

    @Inject
    BadgeByMail byMail;

    @Inject
    BadgeDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Visit visit;

    @Inject
    Messages messages;

    @Inject
    FormErrors formErrors;

    private WaitingBadge badge;
    private String organisation;
    private String reason;

    @PostConstruct
    void load() {
        badge = signedIn()
                ? desk.open(actor.get(), route.id())
                : byMail.waiting(token()).orElse(null);
        organisation = badge == null ? null : badge.organisation();
    }

    /** Says that it is so. */
    public void confirm() {
        formErrors.guard(() -> {
            if (signedIn()) {
                desk.confirm(actor.get(), route.id(), organisation);
                Redirect.saying("member.badge.confirmed.done", LIST);
            } else {
                ended(byMail.confirm(token()), "member.badge.confirmed.done");
            }
        });
    }

    /** Says that it isn't so. */
    public void refuse() {
        formErrors.guard(() -> {
            if (signedIn()) {
                desk.refuse(actor.get(), route.id(), reason);
                Redirect.saying("member.badge.refused.done", LIST);
            } else {
                ended(byMail.refuse(token(), reason), "member.badge.refused.done");
            }
        });
    }

    private void ended(boolean worked, String key) {
        badge = null;
        if (worked) {
            Redirect.saying(key, "/badge/bevestigen");
        }
    }

    private boolean signedIn() {
        return route.textOrNull("id") != null;
    }

    private String token() {
        return visit.parameter("sleutel");
    }

    /**
     * What is decided about.
     *
     * @return null when the link is used, too old or wrong
     */
    public WaitingBadge getBadge() {
        return badge;
    }

    /**
     * What is asked, in one sentence.
     *
     * @return with name, badge and organisation
     */
    public String getQuestion() {
        return messages.with(
                "member.badge.decide.lead",
                new Object[] {badge.name(), messages.get(badge.kind()), badge.organisation()});
    }

    /**
     * Whether the reader may give the organisation another name.
     *
     * @return true for administrators who are signed in
     */
    public boolean isNaming() {
        return signedIn() && actor.get().has(SiteRole.ADMINISTRATOR);
    }

    /**
     * Whether the page comes right after a decision by mail, or is opened without a link.
     *
     * @return true without a key in the address
     */
    public boolean isWithoutLink() {
        return token() == null;
    }

    /**
     * The organisation.
     *
     * @return as typed
     */
    public String getOrganisation() {
        return organisation;
    }

    /**
     * Takes the organisation.
     *
     * @param organisation as typed
     */
    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /**
     * Why not.
     *
     * @return as typed
     */
    public String getReason() {
        return reason;
    }

    /**
     * Takes why not.
     *
     * @param reason as typed
     */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
