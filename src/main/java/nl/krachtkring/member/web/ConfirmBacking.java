package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.krachtkring.member.Confirmed;
import nl.krachtkring.member.Registration;

/** The page of the link in the mail: a button, so that no mail scanner uses the link up. */
@Named
@RequestScoped
public class ConfirmBacking {

    @Inject
    Registration registration;

    @Inject
    Visit visit;

    private String name;

    @PostConstruct
    void load() {
        name = registration.waiting(visit.parameter("sleutel")).orElse(null);
    }

    /** Confirms the address and goes on, signed in, where she was. */
    public void confirm() {
        Optional<Confirmed> confirmed = registration.confirm(visit.parameter("sleutel"), visit.origin());
        name = null;
        confirmed.ifPresent(done -> visit.goOn(done.step(), done.returnTo()));
    }

    /**
     * Whether the link can be used.
     *
     * @return false when it is used, too old or wrong
     */
    public boolean isOpen() {
        return name != null;
    }

    /**
     * The name that was chosen, so that she sees that it is her own account.
     *
     * @return null when the link can't be used
     */
    public String getName() {
        return name;
    }
}
