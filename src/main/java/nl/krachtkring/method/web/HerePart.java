package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.krachtkring.method.MethodCompared;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.DeploymentLines;
import nl.krachtkring.platform.web.Dates;

/** Who works with the methods that stand side by side. One statement for all of them. */
@Named
@RequestScoped
public class HerePart {

    /** As many as fit in a column beside three others, on paper too; the inventory has them all. */
    static final int MOST = 6;

    @Inject
    CompareBacking page;

    @Inject
    DeploymentLines lines;

    @Inject
    Clock clock;

    private Map<String, Here> all;

    /**
     * Who works with one method.
     *
     * @param users the first of them
     * @param more how many others there are
     * @param address where all of them stand
     */
    public record Here(List<User> users, int more, String address) {}

    /**
     * An organisation.
     *
     * @param slug its name in addresses
     * @param name what it is called
     * @param confirmed whether somebody who may say so for it said that it works with the method, wherever it does
     */
    public record User(String slug, String name, boolean confirmed) {}

    /**
     * The organisations that work with one of them today.
     *
     * @param slug the method's name in addresses
     * @return each once, confirmed ones first
     */
    public Here of(String slug) {
        if (all == null) {
            LocalDate today = Dates.today(clock.instant());
            List<String> slugs =
                    page.getMethods().stream().map(MethodCompared::slug).toList();
            List<DeploymentLine> found = lines.ofMethods(slugs);
            all = slugs.stream().collect(Collectors.toMap(Function.identity(), one -> here(one, found, today)));
        }
        return all.get(slug);
    }

    static Here here(String slug, List<DeploymentLine> lines, LocalDate today) {
        Collection<User> users = lines.stream()
                .filter(line -> line.method().slug().equals(slug) && line.runs(today))
                .map(line ->
                        new User(line.organisation().slug(), line.organisation().name(), line.isConfirmed()))
                .collect(Collectors.toMap(
                        User::slug,
                        Function.identity(),
                        (one, other) -> one.confirmed() ? one : other,
                        LinkedHashMap::new))
                .values();
        return new Here(
                users.stream()
                        .sorted(Comparator.comparing(one -> !one.confirmed()))
                        .limit(MOST)
                        .toList(),
                Math.max(0, users.size() - MOST),
                "/inventarisatie?werkwijze=" + slug + "#lijst");
    }
}
