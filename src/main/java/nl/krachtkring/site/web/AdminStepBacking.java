package nl.krachtkring.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.StepReset;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Takes the second step away from an account that was found for a reason, for somebody who can't give it any more. */
@Named
@RequestScoped
public class AdminStepBacking {

    @Inject
    CurrentActor actor;

    @Inject
    StepReset steps;

    @Inject
    AdminAccountBacking account;

    @Inject
    FormErrors formErrors;

    private String reason;

    /** Takes it away, and says why in a mail. */
    public void reset() {
        formErrors.guard(() -> {
            steps.reset(actor.get(), account.getView().account(), reason);
            Redirect.saying("site.admin.step.done", account.address());
        });
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
