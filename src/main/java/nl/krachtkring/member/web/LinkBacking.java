package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.krachtkring.member.LinkedIdentities;
import nl.krachtkring.member.ProvenIdentity;
import nl.krachtkring.member.ProviderDoor;
import nl.krachtkring.member.ProviderTrouble;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/** Somebody whom an organisation knows and this site doesn't: she has an account and links it, or makes one. */
@Named
@RequestScoped
public class LinkBacking {

    private static final String HOME = "/mijn/veiligheid#organisaties";

    @Inject
    ProviderDoor door;

    @Inject
    LinkedIdentities identities;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors formErrors;

    @Inject
    Visit visit;

    private ProvenIdentity identity;

    @PostConstruct
    void load() {
        visit.keepPrivate();
        identity = door.held(visit.identity()).orElse(null);
    }

    /** Links it to the account of who is signed in. */
    public void link() {
        formErrors.guard(() -> {
            try {
                identities.link(actor.get(), demanded());
            } catch (ProviderTrouble taken) {
                throw new RuleViolation("", "member.provider.trouble." + taken.kind());
            }
            goOn();
        });
    }

    /** Leaves it as it was. */
    public void leave() {
        visit.keepIdentity("");
        Redirect.to(identity == null || identity.returnTo() == null ? "/mijn" : identity.returnTo());
    }

    /** The identity that this browser holds; a clear word when it doesn't any more. */
    ProvenIdentity demanded() {
        if (identity == null) {
            throw new RuleViolation("", "member.provider.expired");
        }
        return identity;
    }

    private void goOn() {
        visit.keepIdentity("");
        if (identity.returnTo() == null) {
            Redirect.saying("member.provider.linked.done", HOME);
        } else {
            Redirect.to(identity.returnTo());
        }
    }

    /**
     * Whether this browser holds an identity.
     *
     * @return false when that was too long ago, was used or happened in another browser
     */
    public boolean isOpen() {
        return identity != null;
    }

    /**
     * Whether somebody is signed in.
     *
     * @return whether she can link at once
     */
    public boolean isSignedIn() {
        return !actor.get().isAnonymous();
    }

    /**
     * Whose account it would be.
     *
     * @return her public name
     */
    public String getName() {
        return actor.get().name();
    }

    /**
     * The organisation.
     *
     * @return its name; null when nothing is held
     */
    public String getProvider() {
        return identity == null ? null : door.provider(identity.provider()).name();
    }

    /**
     * Her address there.
     *
     * @return null where the organisation gives none that it confirmed
     */
    public String getEmail() {
        return identity == null ? null : identity.email();
    }

    /**
     * The way to an account of her own.
     *
     * @return a path of this site, with where she was
     */
    public String getRegister() {
        String back = identity == null ? null : identity.returnTo();
        return "/aanmelden?met=organisatie"
                + (back == null ? "" : "&terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
