package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.moderation.OwnSeal;
import nl.krachtkring.moderation.SealQueries;
import nl.krachtkring.platform.access.CurrentActor;

/** When two officers saw who is behind a name, for whom it is about. */
@Named
@RequestScoped
public class OwnSealsPart {

    @Inject
    CurrentActor actor;

    @Inject
    SealQueries queries;

    private List<OwnSeal> list;

    @PostConstruct
    void load() {
        list = queries.own(actor.get());
    }

    /**
     * The openings about her names.
     *
     * @return newest first
     */
    public List<OwnSeal> getList() {
        return list;
    }
}
