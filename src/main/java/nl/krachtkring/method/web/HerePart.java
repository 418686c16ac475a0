package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.method.MethodCompared;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.DeploymentLines;
import nl.krachtkring.platform.web.Dates;

/** Who works with the methods that stand side by side. One statement for all of them. */
@Named
@RequestScoped
public class HerePart {

    @Inject
    CompareBacking page;

    @Inject
    DeploymentLines lines;

    @Inject
    Clock clock;

    private List<DeploymentLine> all;

    /**
     * The organisations that work with one of them today.
     *
     * @param slug the method's name in addresses
     * @return by name, each once
     */
    public List<DeploymentLine.Named> of(String slug) {
        LocalDate today = Dates.today(clock.instant());
        if (all == null) {
            all = lines.ofMethods(
                    page.getMethods().stream().map(MethodCompared::slug).toList());
        }
        return all.stream()
                .filter(line -> line.method().slug().equals(slug) && line.runs(today))
                .map(DeploymentLine::organisation)
                .distinct()
                .toList();
    }
}
