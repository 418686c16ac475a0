package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.Arrived;
import nl.krachtkring.member.Departed;
import nl.krachtkring.member.ProviderAnswer;
import nl.krachtkring.member.ProviderDoor;
import nl.krachtkring.member.ProviderTrouble;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Leads to an organisation at which people sign in, and takes them back; its page is seen only when that fails. */
@Named
@RequestScoped
public class ProviderBacking {

    @Inject
    ProviderDoor door;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Visit visit;

    private ProviderTrouble.Kind trouble;

    /** Leaves for the organisation. */
    public void depart() {
        visit.keepPrivate();
        try {
            Departed departed = door.depart(key(), visit.back());
            visit.keepJourney(departed.journey());
            Redirect.away(departed.address());
        } catch (ProviderTrouble failed) {
            trouble = failed.kind();
        }
    }

    /** Comes back: signed in, to the account that she confirms, or to the page where an identity that is new here is linked. */
    public void arrive() {
        visit.keepPrivate();
        ProviderAnswer answer = new ProviderAnswer(
                visit.parameter("state"), visit.parameter("code"), visit.parameter("iss"), visit.parameter("error"));
        String held = visit.journey();
        if (door.isAwaited(key(), held, answer)) {
            visit.keepJourney("");
        }
        try {
            goOn(door.arrive(key(), held, answer, actor.get(), visit.origin()));
        } catch (ProviderTrouble failed) {
            trouble = failed.kind();
        }
    }

    private void goOn(Arrived arrived) {
        if (arrived.step() != null) {
            visit.goOn(arrived.step(), arrived.returnTo());
        } else if (arrived.unknown() != null) {
            visit.keepIdentity(arrived.unknown());
            Redirect.to(ConfirmBacking.isConfirming(arrived.returnTo()) ? arrived.returnTo() : "/inloggen/koppelen");
        } else {
            Redirect.saying("member.provider.already.done", "/mijn/veiligheid");
        }
    }

    /**
     * The organisation.
     *
     * @return its name
     */
    public String getName() {
        return door.provider(key()).name();
    }

    /**
     * What went wrong.
     *
     * @return the last word of the keys of its texts
     */
    public String getTrouble() {
        return trouble == null ? ProviderTrouble.Kind.LATE.name() : trouble.name();
    }

    /**
     * The way to try again.
     *
     * @return a path of this site, with where she was
     */
    public String getAgain() {
        return door.provider(key()).address() + visit.carried("?");
    }

    /**
     * The way to go on without the organisation.
     *
     * @return where she signs in in another way, or her own page about it when she is signed in
     */
    public String getOtherwise() {
        return actor.get().isAnonymous() ? "/inloggen" + visit.carried("?") : "/mijn/veiligheid";
    }

    private String key() {
        return route.text("aanbieder");
    }
}
