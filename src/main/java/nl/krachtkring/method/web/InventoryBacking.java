package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.krachtkring.method.MethodNames;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.Inventory;
import nl.krachtkring.method.inventory.InventoryPage;
import nl.krachtkring.method.inventory.InventoryPlace;
import nl.krachtkring.method.inventory.InventoryQuestion;
import nl.krachtkring.method.inventory.InventorySpan;
import nl.krachtkring.method.inventory.InventoryTotals.Counted;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;

/** Who uses what. */
@Named
@RequestScoped
public class InventoryBacking {

    /** The length of the longest bar. */
    private static final int WHOLE = 100;

    @Inject
    Inventory inventory;

    @Inject
    MethodNames names;

    @Inject
    DeploymentWording wording;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private InventoryQuestion question;
    private InventoryPlace place;
    private InventoryPage page;

    /**
     * One deployment in a table.
     *
     * @param line what is said
     * @param place where; may be empty
     * @param forms in which forms; may be empty
     * @param often how often; may be empty
     * @param since since which year; may be empty
     * @param says who says so
     * @param stale that nobody looked for a year; may be empty
     */
    public record Row(
            DeploymentLine line, String place, String forms, String often, String since, String says, String stale) {}

    /**
     * One bar of a chart, with its row in the table.
     *
     * @param label what it stands for
     * @param address where more of it stands; empty for nowhere
     * @param number how many
     * @param length of the bar, 1 to 100
     */
    public record Bar(String label, String address, int number, int length) {}

    /**
     * A chart.
     *
     * @param id unique on the page
     * @param title what it shows
     * @param what what the bars stand for
     * @param unit what is counted
     * @param bars in order
     */
    public record Chart(String id, String title, String what, String unit, List<Bar> bars) {}

    /**
     * What is asked for, to take away.
     *
     * @param label what it is
     * @param address of the same without it
     */
    public record Chosen(String label, String address) {}

    /**
     * Where there is more in one direction of the matrix.
     *
     * @param what of which direction, the end of its message keys
     * @param shown which of how many are shown, in words
     * @param before the address of those before; empty at the beginning
     * @param after the address of those after; empty at the end
     */
    public record Turn(String what, String shown, String before, String after) {}

    @PostConstruct
    void load() {
        question = InventoryQuestion.of(request.getParameterMap());
        place = InventoryPlace.of(request.getParameterMap());
        page = inventory.find(question, place);
        if (!question.method().isEmpty() && page.method() == null) {
            leadOn();
        }
    }

    /** Where nobody works with a method of that name: it may have become part of another one. */
    private void leadOn() {
        String now = names.now(question.method());
        if (!now.equals(question.method())) {
            question = question.of(now);
            page = inventory.find(question, place);
        }
    }

    /**
     * What is asked for.
     *
     * @return as it stands in the address
     */
    public InventoryQuestion getQuestion() {
        return question;
    }

    /**
     * What fits.
     *
     * @return with totals
     */
    public InventoryPage getPage() {
        return page;
    }

    /**
     * The rows of this page.
     *
     * @return in words
     */
    public List<Row> getRows() {
        return page.lines().stream().map(this::row).toList();
    }

    private Row row(DeploymentLine line) {
        return new Row(
                line,
                wording.place(line),
                wording.forms(line.text()),
                line.text().frequency() == null
                        ? ""
                        : messages.get(line.text().frequency().key()),
                line.text().from() == null
                        ? ""
                        : String.valueOf(line.text().from().getYear()),
                wording.says(line),
                line.isStale(Dates.today(clock.instant())) ? wording.looked(line) : "");
    }

    /**
     * The charts that have something to show.
     *
     * @return each with its bars
     */
    public List<Chart> getCharts() {
        List<Chart> charts = new ArrayList<>();
        add(
                charts,
                "methods",
                "method.inventory.unit.organisations",
                page.mostUsed(),
                method -> method.name(),
                method -> "/werkwijzen/" + method.slug());
        add(
                charts,
                "modes",
                "method.inventory.unit.deployments",
                page.modes(),
                mode -> messages.get(mode.key()),
                mode -> "");
        add(
                charts,
                "frequencies",
                "method.inventory.unit.deployments",
                page.frequencies(),
                band -> messages.get(band.key()),
                band -> "");
        return charts;
    }

    private <T> void add(
            List<Chart> charts,
            String id,
            String unit,
            List<Counted<T>> counted,
            Function<T, String> label,
            Function<T, String> address) {
        int most = counted.stream().mapToInt(Counted::number).max().orElse(0);
        if (most > 0) {
            charts.add(new Chart(
                    id,
                    messages.get("method.inventory.chart." + id),
                    messages.get("method.inventory.what." + id),
                    messages.get(unit),
                    counted.stream()
                            .map(one -> new Bar(
                                    label.apply(one.what()),
                                    address.apply(one.what()),
                                    one.number(),
                                    WHOLE * one.number() / most))
                            .toList()));
        }
    }

    /**
     * How sure the rows are.
     *
     * @return how many there are, how many are confirmed and how many stale
     */
    public String getSure() {
        return messages.with("method.inventory.sure", new Object[] {
            page.totals().deployments(),
            page.totals().confirmed(),
            page.totals().stale()
        });
    }

    /**
     * What is asked for, to take away one by one.
     *
     * @return empty for the whole inventory
     */
    public List<Chosen> getChosen() {
        List<Chosen> chosen = new ArrayList<>();
        if (!question.region().isEmpty()) {
            chosen.add(new Chosen(question.region(), without("regio")));
        }
        if (!question.municipality().isEmpty()) {
            chosen.add(new Chosen(question.municipality(), without("gemeente")));
        }
        if (page.method() != null) {
            chosen.add(new Chosen(page.method(), without("werkwijze")));
        }
        if (page.organisation() != null) {
            chosen.add(new Chosen(page.organisation(), without("organisatie")));
        }
        return chosen;
    }

    private String without(String name) {
        return question.without(name).address();
    }

    /**
     * Where the next page is.
     *
     * @return empty at the end
     */
    public String getNext() {
        return page.next() == null ? "" : question.address(InventoryPlace.after(page.next()));
    }

    /**
     * Where the matrix has its other organisations.
     *
     * @return those before and those after; the methods begin anew
     */
    public Turn getColumns() {
        return turn("organisations", page.matrix().columns(), slug -> new InventoryPlace(null, "", slug));
    }

    /**
     * Where the matrix has the other methods of the same organisations.
     *
     * @return those before and those after
     */
    public Turn getLines() {
        return turn("methods", page.matrix().lines(), slug -> new InventoryPlace(null, slug, place.organisation()));
    }

    private Turn turn(String what, InventorySpan span, Function<String, InventoryPlace> to) {
        return new Turn(
                what,
                messages.with("method.inventory.span." + what, new Object[] {span.first(), span.last(), span.all()}),
                span.before() == null ? "" : question.address(to.apply(span.before())),
                span.after() == null ? "" : question.address(to.apply(span.after())));
    }
}
