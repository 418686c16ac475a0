package nl.krachtkring.editorial.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.editorial.DeskPolicy;
import nl.krachtkring.editorial.PageHistories;
import nl.krachtkring.editorial.PageHistory;
import nl.krachtkring.editorial.RestoreVersion;
import nl.krachtkring.editorial.VersionsAsked;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** What a page said before, and what changed between two versions, which the address names. */
@Named
@RequestScoped
public class VersionsBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    PageHistories histories;

    @Inject
    FormErrors errors;

    @Inject
    HttpServletRequest request;

    private PageHistory history;
    private String reason;

    @PostConstruct
    void load() {
        VersionsAsked asked = new VersionsAsked(number("van"), number("tot"), route.numberOrNull("opgegaan"));
        history = histories.show(actor.get(), folder(), route.text("slug"), asked);
    }

    /** An editor puts the later one back. */
    public void restore() {
        errors.guard(() -> {
            try {
                RestoreVersion why = new RestoreVersion(KeptDraft.typed("mark"), reason);
                Redirect.saying(
                        "editorial.versions.restored.done",
                        histories.restore(actor.get(), folder(), route.text("slug"), history.to(), why));
            } catch (Conflict late) {
                throw new RuleViolation("", late.key());
            }
        });
    }

    private String folder() {
        return route.getAddress().split("/")[1];
    }

    private Integer number(String parameter) {
        String value = request.getParameter(parameter);
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    /**
     * The versions.
     *
     * @return never null
     */
    public PageHistory getHistory() {
        return history;
    }

    /**
     * Whether the reader works at the desk of the editors.
     *
     * @return true for editors, who read what pages said that became part of this one
     */
    public boolean isEditor() {
        return DeskPolicy.mayWork(actor.get()).allowed();
    }

    /**
     * Whether the reader can put the later one back.
     *
     * @return true for editors, about an earlier one
     */
    public boolean isRestorer() {
        return !history.isLast() && isEditor();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
