package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.member.FactorChanges;
import nl.krachtkring.member.PasswordRecovery;
import nl.krachtkring.member.Safety;
import nl.krachtkring.member.SafetyView;
import nl.krachtkring.member.SignIns;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Devices, password and second step of one's own account. */
@Named
@RequestScoped
public class SafetyBacking {

    private static final String ADDRESS = "/mijn/veiligheid";

    @Inject
    Safety safety;

    @Inject
    SignIns signIns;

    @Inject
    PasswordRecovery recovery;

    @Inject
    FactorChanges changes;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    private SafetyView account;
    private String currentPassword;
    private String password;
    private String code;
    private List<String> codes = List.of();

    @PostConstruct
    void load() {
        account = safety.view(actor.get());
    }

    /**
     * Ends the sign-in on one device.
     *
     * @param handle which
     */
    public void end(String handle) {
        signIns.end(actor.get(), handle);
        Redirect.saying("member.safety.ended.done", ADDRESS);
    }

    /** Ends every other device. */
    public void endOthers() {
        signIns.endOthers(actor.get());
        Redirect.saying("member.safety.endedAll.done", ADDRESS);
    }

    /** Changes the password. */
    public void changePassword() {
        formErrors.guard(() -> {
            recovery.change(actor.get(), currentPassword, password);
            Redirect.saying("member.safety.password.done", ADDRESS);
        });
    }

    /** Makes new recovery codes, shown in this answer alone. */
    public void renewCodes() {
        formErrors.guard(() -> codes = changes.renewRecoveryCodes(actor.get(), code));
    }

    /** Goes on to setting up another app, once the code shows that the second step of now is hers. */
    public void replaceApp() {
        formErrors.guard(() -> FactorBacking.goOn(changes.show(actor.get(), code)));
    }

    /** Removes the app. */
    public void removeApp() {
        formErrors.guard(() -> {
            changes.remove(actor.get(), code);
            Redirect.saying("member.factor.removed.done", ADDRESS);
        });
    }

    /**
     * The account.
     *
     * @return devices and second step
     */
    public SafetyView getAccount() {
        return account;
    }

    /**
     * New recovery codes.
     *
     * @return empty unless they were just made
     */
    public List<String> getCodes() {
        return codes;
    }

    /**
     * The password until now.
     *
     * @return as typed; null until then
     */
    public String getCurrentPassword() {
        return currentPassword;
    }

    /**
     * Takes the password until now.
     *
     * @param currentPassword as typed
     */
    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    /**
     * The new password.
     *
     * @return as typed; null until then
     */
    public String getPassword() {
        return password;
    }

    /**
     * Takes the new password.
     *
     * @param password as typed
     */
    public void setPassword(String password) {
        this.password = password;
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
