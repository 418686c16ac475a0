package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.SigningIn;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** The code after the password. */
@Named
@RequestScoped
public class SecondFactorBacking {

    @Inject
    SigningIn signingIn;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    private String code;

    /** Without a fresh proof of the password there is nothing to do here. */
    public void arrive() {
        if (!visit.isPost() && !signingIn.isWaiting(visit.proof())) {
            Redirect.to("/inloggen");
        }
    }

    /**
     * How long this device is remembered afterwards.
     *
     * @return days; zero for not at all
     */
    public int getDays() {
        return settings.factorDays();
    }

    /** Takes the code. */
    public void giveCode() {
        formErrors.guard(() -> visit.goOn(signingIn.withCode(visit.proof(), code, visit.origin()), visit.back()));
    }

    /**
     * The code.
     *
     * @return as typed; null until then
     */
    public String getCode() {
        return code;
    }

    /**
     * Takes the code.
     *
     * @param code as typed
     */
    public void setCode(String code) {
        this.code = code;
    }
}
