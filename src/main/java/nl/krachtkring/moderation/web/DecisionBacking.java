package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.moderation.Claim;
import nl.krachtkring.moderation.Versions;

/** A text of one's own, for its signed-in author. */
@Named
@RequestScoped
public class DecisionBacking extends OwnTextBacking {

    @Inject
    Versions versions;

    private Versions.Own own;

    @PostConstruct
    void load() {
        read();
        own = versions.own(actor.get(), getView().card());
    }

    /**
     * How it stood before, and what she changed.
     *
     * @return mostly nothing but whether she can change it
     */
    public Versions.Own getVersions() {
        return own;
    }

    @Override
    Claim claim() {
        return Claim.ofMember(actor.get(), route.id());
    }
}
