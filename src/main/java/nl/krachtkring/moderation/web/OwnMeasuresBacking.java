package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.moderation.MeasureQueries;
import nl.krachtkring.moderation.OwnMeasure;
import nl.krachtkring.platform.access.CurrentActor;

/** The silences and suspensions about who is signed in. */
@Named
@RequestScoped
public class OwnMeasuresBacking {

    @Inject
    CurrentActor actor;

    @Inject
    MeasureQueries queries;

    private List<OwnMeasure> list;

    @PostConstruct
    void load() {
        list = queries.own(actor.get());
    }

    /**
     * Her measures.
     *
     * @return newest first
     */
    public List<OwnMeasure> getList() {
        return list;
    }
}
