package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.member.PasskeyOffer;
import nl.krachtkring.member.Passkeys;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** The passkeys of one's own account. */
@Named
@RequestScoped
public class OwnPasskeysBacking {

    private static final String ADDRESS = "/mijn/veiligheid#passkeys";

    @Inject
    Passkeys passkeys;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private PasskeyOffer offer;
    private String passkeyName;
    private List<String> codes = List.of();

    /** Keeps a key that the browser made; shows recovery codes where these are the first. */
    public void add() {
        formErrors.guard(() -> {
            codes = passkeys.add(actor.get(), passkeyName, visit.parameter("passkey"));
            if (codes.isEmpty()) {
                Redirect.saying("member.passkey.added.done", ADDRESS);
            }
        });
    }

    /**
     * Removes a key.
     *
     * @param publicId which
     */
    public void remove(long publicId) {
        passkeys.remove(actor.get(), publicId);
        Redirect.saying("member.passkey.removed.done", ADDRESS);
    }

    /**
     * What the browser needs to make a key.
     *
     * @return one offer for the whole page
     */
    public PasskeyOffer getOffer() {
        if (offer == null) {
            offer = passkeys.offer(actor.get());
        }
        return offer;
    }

    /**
     * Recovery codes.
     *
     * @return empty unless they were just made
     */
    public List<String> getCodes() {
        return codes;
    }

    /**
     * What the key is called.
     *
     * @return as typed; the device in words until then
     */
    public String getPasskeyName() {
        return passkeyName == null ? visit.origin().device() : passkeyName;
    }

    /**
     * Takes what the key is called.
     *
     * @param passkeyName as typed
     */
    public void setPasskeyName(String passkeyName) {
        this.passkeyName = passkeyName;
    }
}
