package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.FactorChanges;
import nl.krachtkring.member.PasskeyOffer;
import nl.krachtkring.member.Passkeys;
import nl.krachtkring.member.SigningIn;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;

/** A passkey instead of a password, as the second step after one, or to show that the second step of now is hers. */
@Named
@RequestScoped
public class PasskeyBacking {

    private static final String ANSWER = "passkey";

    @Inject
    Passkeys passkeys;

    @Inject
    SigningIn signingIn;

    @Inject
    FactorChanges changes;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private PasskeyOffer offer;

    /**
     * What the browser needs to use a key.
     *
     * @return one offer for the whole page
     */
    public PasskeyOffer getOffer() {
        if (offer == null) {
            offer = passkeys.challenge();
        }
        return offer;
    }

    /**
     * Whether a key can be the second step here.
     *
     * @return whether the page offers it
     */
    public boolean isSecondStep() {
        return signingIn.mayUsePasskey(visit.proof());
    }

    /** Signs in with a key alone. */
    public void signIn() {
        boolean stay = "true".equals(visit.parameter("blijven"));
        formErrors.guard(
                () -> visit.goOn(signingIn.withPasskey(visit.parameter(ANSWER), stay, visit.origin()), visit.back()));
    }

    /** Goes on to setting up another app, once a key shows that the second step of now is hers. */
    public void replaceApp() {
        formErrors.guard(() -> FactorBacking.goOn(changes.showByPasskey(actor.get(), visit.parameter(ANSWER))));
    }

    /** Gives the second step with a key. */
    public void giveSecondStep() {
        formErrors.guard(() -> visit.goOn(
                signingIn.secondStepWithPasskey(visit.proof(), visit.parameter(ANSWER), visit.origin()), visit.back()));
    }
}
