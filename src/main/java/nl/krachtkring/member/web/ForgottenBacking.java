package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.PasswordRecovery;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Asks for a link to choose a new password. */
@Named
@RequestScoped
public class ForgottenBacking {

    @Inject
    PasswordRecovery recovery;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private String email;

    /** Takes the address. */
    public void ask() {
        formErrors.guard(() -> {
            recovery.forgot(email, visit.back(), visit.origin().network());
            Redirect.to("/wachtwoord-vergeten?verstuurd=ja");
        });
    }

    /**
     * Whether the form was just taken.
     *
     * @return whether the page says to look in the mail
     */
    public boolean isSent() {
        return visit.parameter("verstuurd") != null && !visit.isPost();
    }

    /**
     * The address.
     *
     * @return as typed; null until then
     */
    public String getEmail() {
        return email;
    }

    /**
     * Takes the address.
     *
     * @param email as typed
     */
    public void setEmail(String email) {
        this.email = email;
    }
}
