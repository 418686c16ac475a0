package nl.krachtkring.editorial.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.editorial.ContentRefusals;
import nl.krachtkring.editorial.DeskPolicy;
import nl.krachtkring.editorial.DraftDesk;
import nl.krachtkring.editorial.PageLint;
import nl.krachtkring.editorial.ReceivedView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Dates;

/** What waits for the editors; for everybody else the page isn't there. */
@Named
@RequestScoped
public class DeskBacking {

    @Inject
    CurrentActor actor;

    @Inject
    DraftDesk desk;

    @Inject
    ContentRefusals refusals;

    @Inject
    @Any
    Instance<PageLint> lints;

    @Inject
    Clock clock;

    private List<ReceivedView> all;
    private List<PageLint.Finding> findings;

    /**
     * What waits.
     *
     * @return newest first
     */
    public List<ReceivedView> getAll() {
        if (all == null) {
            all = desk.all(actor.get());
        }
        return all;
    }

    /**
     * Files that were not taken over.
     *
     * @return each with its line and what is wrong
     */
    public List<String> getRefused() {
        return refusals.all(actor.get());
    }

    /**
     * Pages on which an editor forgot something, or that have to be looked at again.
     *
     * @return by title within each kind; nothing before the right to work here was asked for
     */
    public List<PageLint.Finding> getFindings() {
        if (findings == null) {
            LocalDate today = Dates.today(clock.instant());
            findings = isEditor()
                    ? lints.stream()
                            .flatMap(lint -> lint.findings(today).stream())
                            .toList()
                    : List.of();
        }
        return findings;
    }

    /**
     * Whether the reader works at the desk.
     *
     * @return true for editors
     */
    public boolean isEditor() {
        return DeskPolicy.mayWork(actor.get()).allowed();
    }
}
