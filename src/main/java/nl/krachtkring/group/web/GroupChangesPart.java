package nl.krachtkring.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.ChangedGroup;
import nl.krachtkring.group.GroupChanges;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.platform.access.CurrentActor;

/** What changed lately in groups of the reader. */
@Named
@RequestScoped
public class GroupChangesPart {

    @Inject
    CurrentActor actor;

    @Inject
    GroupChanges changes;

    private List<ChangedGroup> all;

    /**
     * In all groups of the reader.
     *
     * @return newest first
     */
    public List<ChangedGroup> getAll() {
        if (all == null) {
            all = changes.own(actor.get());
        }
        return all;
    }

    /**
     * In one group.
     *
     * @param group which
     * @return newest first; none for outsiders
     */
    public List<ChangedGroup> in(GroupView group) {
        if (all == null) {
            all = changes.in(actor.get(), group.facts());
        }
        return all;
    }
}
