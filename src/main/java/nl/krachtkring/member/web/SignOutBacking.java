package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.SignIns;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** The way out: the button in the header posts here; asked for as a page, it shows the same button. */
@Named
@RequestScoped
public class SignOutBacking {

    @Inject
    SignIns signIns;

    @Inject
    CurrentActor actor;

    @Inject
    Visit visit;

    /** Signs out when a form came. */
    public void arrive() {
        if (visit.isPost()) {
            signIns.end(actor.get());
            visit.forget();
            Redirect.saying("member.signOut.done", "/");
        }
    }
}
