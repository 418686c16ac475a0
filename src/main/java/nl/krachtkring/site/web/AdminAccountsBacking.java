package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.member.AccountFinder;
import nl.krachtkring.member.AccountFound;
import nl.krachtkring.member.Roles;
import nl.krachtkring.member.StaffRow;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;

/** Finds an account for a reason, and shows who has which role. */
@Named
@ViewScoped
public class AdminAccountsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient AccountFinder finder;

    @Inject
    transient Roles roles;

    @Inject
    transient FormErrors formErrors;

    private transient List<StaffRow> staff;
    private transient List<AccountFound> found = List.of();
    private boolean sought;
    private String who;
    private String reason;

    @PostConstruct
    void load() {
        // The table sorts the list itself.
        staff = new ArrayList<>(roles.staff(actor.get()));
    }

    /** Finds, and logs why. */
    public void find() {
        sought = formErrors.guard(() -> found = finder.find(actor.get(), who, reason));
    }

    /**
     * What was found.
     *
     * @return accounts with their passes; empty before a search
     */
    public List<AccountFound> getFound() {
        return found;
    }

    /**
     * Whether a search was made.
     *
     * @return true also when nobody was found
     */
    public boolean isSought() {
        return sought;
    }

    /**
     * Who has which role.
     *
     * @return by name
     */
    public List<StaffRow> getStaff() {
        return staff;
    }

    /**
     * Whom to find.
     *
     * @return as typed; null until then
     */
    public String getWho() {
        return who;
    }

    /**
     * Takes whom to find.
     *
     * @param who as typed
     */
    public void setWho(String who) {
        this.who = who;
    }

    /**
     * Why.
     *
     * @return as typed; null until then
     */
    public String getReason() {
        return reason;
    }

    /**
     * Takes why.
     *
     * @param reason as typed
     */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
