package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.krachtkring.platform.i18n.DutchTime;

/** The inventory as somebody asks for it, in one statement, whatever was asked. It has no reader, since everyone may see it. */
@Singleton
public class Inventory {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final int MOST_USED = 10;

    private final DeploymentLines lines;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param lines reads
     * @param clock the day decides what goes on and what is stale
     */
    @Inject
    public Inventory(DeploymentLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * What fits a question and goes on today.
     *
     * @param question what is asked for
     * @return by method, organisation and municipality
     */
    public List<DeploymentLine> fitting(InventoryQuestion question) {
        return fitting(question, running());
    }

    /**
     * A page.
     *
     * @param question what is asked for
     * @param after the number of the last one that was seen; null, or one that isn't there, for the beginning
     * @return what fits, with its totals
     */
    public InventoryPage find(InventoryQuestion question, Long after) {
        List<DeploymentLine> all = running();
        List<DeploymentLine> fitting = fitting(question, all);
        int from = from(fitting, after);
        int to = Math.min(fitting.size(), from + PAGE);
        return new InventoryPage(
                InventoryTotals.of(fitting, today()),
                question.matrix() ? List.of() : fitting.subList(from, to),
                !question.matrix() && to < fitting.size() ? fitting.get(to - 1).publicId() : null,
                question.matrix() ? InventoryMatrix.of(fitting) : null,
                InventoryTotals.users(fitting).stream().limit(MOST_USED).toList(),
                InventoryTotals.counted(List.of(DeploymentMode.values()), fitting, DeploymentText::modes),
                InventoryTotals.counted(
                        List.of(DeploymentFrequency.values()),
                        fitting,
                        text -> text.frequency() == null ? Set.of() : Set.of(text.frequency())),
                places(all, line -> line.organisation().region()),
                places(all, line -> line.text().municipality()));
    }

    private List<DeploymentLine> running() {
        LocalDate today = today();
        return lines.all().stream().filter(line -> line.runs(today)).toList();
    }

    private static List<DeploymentLine> fitting(InventoryQuestion question, List<DeploymentLine> all) {
        return all.stream().filter(question::fits).toList();
    }

    private static int from(List<DeploymentLine> fitting, Long after) {
        for (int i = 0; after != null && i < fitting.size(); i++) {
            if (fitting.get(i).publicId() == after) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> places(List<DeploymentLine> all, Function<DeploymentLine, String> place) {
        return all.stream()
                .map(place)
                .filter(Objects::nonNull)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .stream()
                .toList();
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
