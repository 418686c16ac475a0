package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.method.catalogue.CatalogueQuestion;
import nl.krachtkring.method.catalogue.Facet;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.DeploymentLines;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.Route;

/** The methods that the organisation of the page works with, in words. */
@Named
@RequestScoped
public class WorksWithPart {

    @Inject
    DeploymentLines lines;

    @Inject
    DeploymentWording wording;

    @Inject
    Route route;

    @Inject
    Clock clock;

    private List<Row> rows;

    /**
     * One method.
     *
     * @param name of the method
     * @param address of its page
     * @param municipality where; may be empty
     * @param facts how, how often, since when and for what
     * @param says who says so
     * @param confirmed whether somebody confirmed it
     * @param stale that nobody looked for a year; empty when somebody did
     */
    public record Row(
            String name,
            String address,
            String municipality,
            List<String> facts,
            String says,
            boolean confirmed,
            String stale) {}

    /**
     * What it works with today.
     *
     * @return by method and municipality
     */
    public List<Row> getRows() {
        if (rows == null) {
            LocalDate today = Dates.today(clock.instant());
            rows = lines.ofOrganisation(route.text("slug")).stream()
                    .filter(line -> line.runs(today))
                    .map(line -> row(line, today))
                    .toList();
        }
        return rows;
    }

    /**
     * Where the same stands in the inventory.
     *
     * @return a path of this site
     */
    public String getAddress() {
        return "/inventarisatie?organisatie=" + route.text("slug");
    }

    /**
     * Where these methods stand in the catalogue, to be chosen from further.
     *
     * @return a path of this site
     */
    public String getCatalogue() {
        return CatalogueQuestion.ADDRESS + "?" + Facet.PROVIDER.word() + "=" + route.text("slug");
    }

    private Row row(DeploymentLine line, LocalDate today) {
        return new Row(
                line.method().name(),
                "/werkwijzen/" + line.method().slug(),
                line.text().municipality(),
                wording.facts(line.text()),
                wording.says(line),
                line.isConfirmed(),
                line.isStale(today) ? wording.looked(line) : "");
    }
}
