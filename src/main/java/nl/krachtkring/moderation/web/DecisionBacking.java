package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.krachtkring.moderation.Claim;

/** A text of one's own, for its signed-in author. */
@Named
@RequestScoped
public class DecisionBacking extends OwnTextBacking {

    @PostConstruct
    void load() {
        read();
    }

    @Override
    Claim claim() {
        return Claim.ofMember(actor.get(), route.id());
    }
}
