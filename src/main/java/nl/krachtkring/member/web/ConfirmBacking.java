package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.krachtkring.member.Confirmed;
import nl.krachtkring.member.Registration;
import nl.krachtkring.member.WaitingAccount;
import nl.krachtkring.platform.web.FormErrors;

/** The page of the link in the mail: a button, so that no mail scanner uses the link up. */
@Named
@RequestScoped
public class ConfirmBacking {

    @Inject
    Registration registration;

    @Inject
    Visit visit;

    @Inject
    FormErrors formErrors;

    private WaitingAccount account;
    private String name;

    @PostConstruct
    void load() {
        account = registration.waiting(visit.parameter("sleutel")).orElse(null);
    }

    /** Confirms the address and goes on, signed in, where she was. */
    public void confirm() {
        formErrors.guard(() -> {
            Optional<Confirmed> confirmed = registration.confirm(visit.parameter("sleutel"), name, visit.origin());
            account = null;
            confirmed.ifPresent(done -> visit.goOn(done.step(), done.returnTo()));
        });
    }

    /**
     * Whether the link can be used.
     *
     * @return false when it is used, too old or wrong
     */
    public boolean isOpen() {
        return account != null;
    }

    /**
     * What waits, so that she sees that it is her own account.
     *
     * @return null when the link can't be used
     */
    public WaitingAccount getAccount() {
        return account;
    }

    /**
     * Another name, where the one that was chosen is somebody else's.
     *
     * @return as typed; null until then
     */
    public String getName() {
        return name;
    }

    /**
     * Takes another name.
     *
     * @param name as typed
     */
    public void setName(String name) {
        this.name = name;
    }
}
