package nl.krachtkring.editorial.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.editorial.ConflictView;
import nl.krachtkring.editorial.ContentConflicts;
import nl.krachtkring.platform.access.CurrentActor;

/** The pages of which file and site were both changed, for editors; a part for the page of one's own things. */
@Named
@RequestScoped
public class ConflictsBacking {

    @Inject
    ContentConflicts conflicts;

    @Inject
    CurrentActor actor;

    private List<ConflictView> all;

    @PostConstruct
    void load() {
        all = conflicts.all(actor.get());
    }

    /**
     * Every conflict.
     *
     * @return the oldest first; empty for anybody but an editor
     */
    public List<ConflictView> getAll() {
        return all;
    }
}
