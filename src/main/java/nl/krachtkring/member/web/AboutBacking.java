package nl.krachtkring.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.AboutName;
import nl.krachtkring.member.ToldProfiles;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** Who wrote a text, as far as she tells this reader. */
@Named
@RequestScoped
public class AboutBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    ToldProfiles profiles;

    private AboutName about;

    @PostConstruct
    void load() {
        about = profiles.about(actor.get(), route.id());
    }

    /**
     * Her name and what she tells.
     *
     * @return never null
     */
    public AboutName getAbout() {
        return about;
    }
}
