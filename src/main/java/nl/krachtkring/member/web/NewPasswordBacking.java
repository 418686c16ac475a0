package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.Confirmed;
import nl.krachtkring.member.PasswordRecovery;
import nl.krachtkring.platform.web.FormErrors;

/** Chooses a new password by the link in a mail. */
@Named
@RequestScoped
public class NewPasswordBacking {

    @Inject
    PasswordRecovery recovery;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private String password;
    private boolean open;

    @PostConstruct
    void load() {
        open = recovery.isOpen(visit.parameter("sleutel"));
    }

    /** Takes the new password and goes on, signed in. */
    public void renew() {
        formErrors.guard(() -> {
            Confirmed done = recovery.renew(visit.parameter("sleutel"), password, visit.origin());
            visit.goOn(done.step(), done.returnTo() == null ? "/mijn/veiligheid" : done.returnTo());
        });
    }

    /**
     * Whether the link can be used.
     *
     * @return false when it is used, too old or wrong
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * The password.
     *
     * @return as typed; null until then
     */
    public String getPassword() {
        return password;
    }

    /**
     * Takes the password.
     *
     * @param password as typed
     */
    public void setPassword(String password) {
        this.password = password;
    }
}
