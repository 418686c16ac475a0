package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.member.web.Visit;
import nl.krachtkring.moderation.ReportForm;
import nl.krachtkring.moderation.Reports;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.LocalAddress;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The form by which anybody reports anything to the moderators. */
@Named
@RequestScoped
public class ReportBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Reports reports;

    @Inject
    Visit visit;

    @Inject
    FormErrors errors;

    private String over = "";
    private String reason;
    private String text;
    private String email;

    @PostConstruct
    void load() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("over");
        if (LocalAddress.isLocal(given) || route.numberOrNull("over") != null) {
            over = given;
        }
    }

    /** Takes the report. */
    public void send() {
        errors.guard(() -> {
            reports.report(
                    actor.get(),
                    new ReportForm(over, reason, text, email, visit.origin().network()));
            Redirect.saying("moderation.report.done", "/meld?klaar=ja");
        });
    }

    /**
     * Whether a report was just taken, so that no second form invites.
     *
     * @return true on the page after sending
     */
    public boolean isSent() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("klaar");
    }

    /**
     * The reasons to choose from.
     *
     * @return keys after {@code moderation.report.reason.}
     */
    public List<String> getReasons() {
        return Reports.REASONS;
    }

    /**
     * What it is about.
     *
     * @return a number or an address; empty when the reporter tells it in words
     */
    public String getOver() {
        return over;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
