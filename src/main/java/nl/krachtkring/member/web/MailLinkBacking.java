package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.krachtkring.member.CodeByMail;
import nl.krachtkring.member.Confirmed;
import nl.krachtkring.platform.web.FormErrors;

/** The page of the link beside the mailed digits: a button, so that no mail scanner uses the link up. */
@Named
@RequestScoped
public class MailLinkBacking {

    @Inject
    CodeByMail codes;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private String name;

    @PostConstruct
    void load() {
        name = codes.waiting(visit.parameter("sleutel")).orElse(null);
    }

    /** Goes on, signed in, where she was. */
    public void follow() {
        formErrors.guard(() -> {
            Optional<Confirmed> followed = codes.follow(visit.parameter("sleutel"), visit.origin());
            name = null;
            followed.ifPresent(done -> visit.goOn(done.step(), done.returnTo()));
        });
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
     * Whose account it is.
     *
     * @return her public name; null when the link can't be used
     */
    public String getName() {
        return name;
    }
}
