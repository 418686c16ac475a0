package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.AboutName;
import nl.krachtkring.member.MutedNames;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Folding the texts of a name, on the page about whoever wrote a text. */
@Named
@RequestScoped
public class MutePart {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    MutedNames names;

    /**
     * Whether the reader can choose.
     *
     * @param about whose name
     * @return false for visitors, for her own names and where the name is left out
     */
    public boolean offers(AboutName about) {
        return names.mayMute(actor.get(), about.name());
    }

    /**
     * Whether texts of the name are folded for her.
     *
     * @param about whose name
     * @return how it is now
     */
    public boolean isMuted(AboutName about) {
        return about.name().isMutedBy(actor.get());
    }

    /** Folds them from now on. */
    public void mute() {
        names.mute(actor.get(), route.id());
        Redirect.saying("member.mute.done", route.getAddress());
    }

    /** Shows them again. */
    public void hear() {
        names.hear(actor.get(), route.id());
        Redirect.saying("member.hear.done", route.getAddress());
    }
}
