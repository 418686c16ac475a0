package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.EmailChanging;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Asks for another address of one's own account. */
@Named
@RequestScoped
public class OwnAddressBacking {

    @Inject
    EmailChanging changing;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    private String email;
    private String password;

    /** Asks both mailboxes. */
    public void ask() {
        formErrors.guard(() -> {
            changing.ask(actor.get(), email, password);
            Redirect.saying("member.address.asked.done", "/mijn/veiligheid#e-mailadres");
        });
    }

    /**
     * The new address.
     *
     * @return as typed; null until then
     */
    public String getEmail() {
        return email;
    }

    /**
     * Takes the new address.
     *
     * @param email as typed
     */
    public void setEmail(String email) {
        this.email = email;
    }

    /**
     * The password of the account.
     *
     * @return as typed; null until then
     */
    public String getPassword() {
        return password;
    }

    /**
     * Takes the password of the account.
     *
     * @param password as typed
     */
    public void setPassword(String password) {
        this.password = password;
    }
}
