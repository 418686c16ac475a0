package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.krachtkring.method.inventory.DeploymentAsked;
import nl.krachtkring.method.inventory.DeploymentByMail;
import nl.krachtkring.method.inventory.DeploymentDesk;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Decides about a deployment: by the link of a mail, whose page has a button so that no mail scanner decides, or signed in. */
@Named
@RequestScoped
public class DeploymentBacking {

    @Inject
    DeploymentByMail byMail;

    @Inject
    DeploymentDesk desk;

    @Inject
    DeploymentWording wording;

    @Inject
    Messages messages;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    HttpServletRequest request;

    @Inject
    FormErrors formErrors;

    @Inject
    Clock clock;

    private DeploymentAsked asked;
    private String reason;
    private String until;

    @PostConstruct
    void load() {
        asked = isSignedIn()
                ? desk.open(actor.get(), route.id())
                : byMail.asked(token()).orElse(null);
        until = Dates.today(clock.instant()).toString();
    }

    /** Says that it is so. */
    public void confirm() {
        formErrors.guard(() -> {
            String method = method();
            if (isSignedIn()) {
                desk.confirm(actor.get(), route.id());
                Redirect.saying("method.deployment.confirmed.done", method);
            } else {
                ended(byMail.confirm(token()), "method.deployment.confirmed.done");
            }
        });
    }

    /** Says that it isn't so. */
    public void refuse() {
        formErrors.guard(() -> {
            String method = method();
            if (isSignedIn()) {
                desk.refuse(actor.get(), route.id(), reason);
                Redirect.saying("method.deployment.refused.done", method);
            } else {
                ended(byMail.refuse(token(), reason), "method.deployment.refused.done");
            }
        });
    }

    /** Says since when it is over. */
    public void end() {
        formErrors.guard(() -> {
            String method = method();
            desk.end(actor.get(), route.id(), day(until));
            Redirect.saying("method.deployment.ended.done", method);
        });
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation("until", "method.deployment.until.range");
        }
    }

    private String method() {
        return asked == null
                ? "/werkwijzen"
                : "/werkwijzen/" + asked.line().method().slug();
    }

    private void ended(boolean worked, String key) {
        String method = method();
        asked = null;
        if (worked) {
            Redirect.saying(key, method);
        }
    }

    private String token() {
        return request.getParameter("sleutel");
    }

    /**
     * Whether the page was opened by its number and not by a link.
     *
     * @return true where the address has a number
     */
    public boolean isSignedIn() {
        return route.textOrNull("id") != null;
    }

    /**
     * What is decided about.
     *
     * @return null when the link is used, too old or wrong
     */
    public DeploymentAsked getAsked() {
        return asked;
    }

    /**
     * What is asked, in one sentence.
     *
     * @return with who said it, organisation and method
     */
    public String getQuestion() {
        String organisation = asked.line().organisation().name();
        String method = asked.line().method().name();
        return asked.by().isEmpty()
                ? messages.with("method.deployment.question.inventory", new Object[] {organisation, method})
                : messages.with("method.deployment.question", new Object[] {asked.by(), organisation, method});
    }

    /**
     * What is said.
     *
     * @return where, how, how often, since when and for what
     */
    public List<String> getFacts() {
        return wording.facts(asked.line().text());
    }

    /**
     * Who said so until now.
     *
     * @return a sentence
     */
    public String getSays() {
        return wording.says(asked.line());
    }

    /**
     * Where.
     *
     * @return empty when not told
     */
    public String getPlace() {
        return wording.place(asked.line());
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

    /**
     * The last day.
     *
     * @return as typed
     */
    public String getUntil() {
        return until;
    }

    /**
     * Takes the last day.
     *
     * @param until as typed
     */
    public void setUntil(String until) {
        this.until = until;
    }
}
