package nl.krachtkring.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.moderation.MeasureQueries;
import nl.krachtkring.moderation.MeasureView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Language;

/** What runs and what waits for a second look, for moderators and administrators. */
@Named
@RequestScoped
public class MeasuresBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Language language;

    @Inject
    MeasureQueries queries;

    private List<MeasureView> list;

    @PostConstruct
    void load() {
        list = queries.open(actor.get(), language.locale());
    }

    /**
     * The measures.
     *
     * @return newest first
     */
    public List<MeasureView> getList() {
        return list;
    }
}
