package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.DeploymentLines;
import nl.krachtkring.method.inventory.TendedLine;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.Route;

/** Who works with the method of the page, in words. One statement. */
@Named
@RequestScoped
public class WhoPart {

    /** More of them make a page that nobody reads to its end; the inventory has them all. */
    static final int MOST = 12;

    @Inject
    MethodBacking page;

    @Inject
    DeploymentLines lines;

    @Inject
    DeploymentWording wording;

    @Inject
    Messages messages;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Clock clock;

    private Shown shown;

    /**
     * What the part shows.
     *
     * @param slug the method's name in addresses
     * @param organisations how many organisations work with it now
     * @param number how many, and how many of them confirmed, in words; empty without any
     * @param now those that go on, at most twelve
     * @param all how many go on
     * @param some how many of these are shown, in words; empty when all of them are
     * @param before those that have ended
     * @param opened whether every fold stands open
     */
    public record Shown(
            String slug,
            long organisations,
            String number,
            List<Row> now,
            int all,
            String some,
            List<Row> before,
            boolean opened) {}

    /**
     * One deployment.
     *
     * @param name of the organisation
     * @param address of its page
     * @param place where; may be empty
     * @param facts how, how often, since when and for what
     * @param says who says so
     * @param confirmed whether somebody confirmed it
     * @param stale that nobody looked for a year; empty when somebody did
     * @param page where the reader can confirm or end it; empty when she can't
     */
    public record Row(
            String name,
            String address,
            String place,
            List<String> facts,
            String says,
            boolean confirmed,
            String stale,
            String page) {}

    @PostConstruct
    void load() {
        LocalDate today = Dates.today(clock.instant());
        String slug = route.text("slug");
        List<TendedLine> all = lines.ofMethod(actor.get(), slug, today);
        List<TendedLine> now =
                all.stream().filter(one -> one.line().runs(today)).toList();
        List<TendedLine> before =
                all.stream().filter(one -> !one.line().runs(today)).toList();
        shown = new Shown(
                slug,
                organisations(now, false),
                now.isEmpty() ? "" : number(now),
                first(now, today).stream().map(one -> row(one, today)).toList(),
                now.size(),
                now.size() <= MOST ? "" : messages.of("method.deployment.some", MOST, now.size()),
                before.stream().map(one -> row(one, today)).toList(),
                page.isOpened());
    }

    /** Where not all are shown: those that the reader looks after, and then those that are confirmed and that somebody looked at within a year. */
    static List<TendedLine> first(List<TendedLine> now, LocalDate today) {
        if (now.size() <= MOST) {
            return now;
        }
        Comparator<TendedLine> byUse = Comparator.comparing((TendedLine one) -> !one.tended())
                .thenComparing(one -> !one.line().isConfirmed())
                .thenComparing(one -> one.line().isStale(today));
        return now.stream().sorted(byUse).limit(MOST).toList();
    }

    private String number(List<TendedLine> now) {
        return messages.with(
                "method.deployment.number", new Object[] {organisations(now, false), organisations(now, true)});
    }

    private static long organisations(List<TendedLine> now, boolean confirmed) {
        return now.stream()
                .map(TendedLine::line)
                .filter(line -> !confirmed || line.isConfirmed())
                .map(line -> line.organisation().slug())
                .distinct()
                .count();
    }

    private Row row(TendedLine tended, LocalDate today) {
        DeploymentLine line = tended.line();
        boolean goesOn = line.text().until() == null || line.text().until().isAfter(today);
        return new Row(
                line.organisation().name(),
                "/organisaties/" + line.organisation().slug(),
                wording.place(line),
                wording.facts(line.text()),
                wording.says(line),
                line.isConfirmed(),
                line.isStale(today) ? wording.looked(line) : "",
                tended.tended() && goesOn ? "/inventarisatie/" + line.publicId() : "");
    }

    /**
     * Who works with it.
     *
     * @return rows in words
     */
    public Shown getShown() {
        return shown;
    }
}
