package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.moderation.SealQueries;
import nl.krachtkring.moderation.SealView;
import nl.krachtkring.platform.access.CurrentActor;

/** The wishes to open a seal: a moderator's own, and what waits for a privacy officer. */
@Named
@RequestScoped
public class SealsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    SealQueries queries;

    private List<SealView> list;

    @PostConstruct
    void load() {
        list = queries.list(actor.get());
    }

    /**
     * The wishes.
     *
     * @return newest first
     */
    public List<SealView> getList() {
        return list;
    }
}
