package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.WaitingDeployments;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;

/** What waits for a contact person in the inventory, on her own page. */
@Named
@RequestScoped
public class WaitingDeploymentsPart {

    /** After an import there can be very many; the next ones come when these are done. */
    private static final int MOST = 12;

    @Inject
    WaitingDeployments waiting;

    @Inject
    DeploymentWording wording;

    @Inject
    Messages messages;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private List<DeploymentLine> all;

    /**
     * One deployment.
     *
     * @param line what is said
     * @param place where; may be empty
     * @param why why it waits
     */
    public record Row(DeploymentLine line, String place, String why) {}

    @PostConstruct
    void load() {
        all = waiting.of(actor.get());
    }

    /**
     * How many wait.
     *
     * @return 0 for who speaks for no organisation
     */
    public int getNumber() {
        return all.size();
    }

    /**
     * Those that are shown.
     *
     * @return at most twelve, in words
     */
    public List<Row> getRows() {
        return all.stream().limit(MOST).map(this::row).toList();
    }

    /**
     * How many of those that wait are shown.
     *
     * @return in words; empty when all of them are
     */
    public String getSome() {
        return all.size() <= MOST ? "" : messages.of("method.deployment.waiting.some", MOST, all.size());
    }

    private Row row(DeploymentLine line) {
        LocalDate today = Dates.today(clock.instant());
        boolean looked = line.isConfirmed() && line.isStale(today);
        return new Row(line, wording.place(line), looked ? wording.looked(line) : wording.says(line));
    }
}
