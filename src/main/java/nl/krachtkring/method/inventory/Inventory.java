package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.platform.i18n.DutchTime;

/**
 * The inventory as somebody asks for it. What it is looked through in is kept in memory until something changes; the database is asked whether it did,
 * and for the rows that a page shows. It has no reader, since everyone may see it.
 */
@Singleton
public class Inventory {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final int MOST_USED = 10;

    private final KnownInventory known;
    private final DeploymentLines lines;
    private final Clock clock;
    private volatile MethodUsers users;

    @Inject
    Inventory(KnownInventory known, DeploymentLines lines, Clock clock) {
        this.known = known;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * A page.
     *
     * @param question what is asked for
     * @param place where in it
     * @return what fits and goes on today, with its totals
     */
    public InventoryPage find(InventoryQuestion question, InventoryPlace place) {
        LocalDate today = DutchTime.today(clock);
        InventoryIndex index = known.now();
        List<InventoryEntry> running = index.running(today);
        List<InventoryEntry> fitting = index.fitting(question, running);
        List<InventoryEntry> shown = question.matrix() ? List.of() : page(fitting, place.after());
        InventoryUsers users = new InventoryUsers(fitting);
        return new InventoryPage(
                InventoryTotals.of(users, fitting, today),
                lines.some(shown.stream().map(InventoryEntry::publicId).toList()),
                next(fitting, shown),
                question.matrix() && !fitting.isEmpty() ? InventoryMatrix.of(index, fitting, place) : null,
                users.most(index, MOST_USED),
                InventoryTotals.counted(List.of(DeploymentMode.values()), fitting, (one, mode) -> one.modes()
                        .contains(mode)),
                InventoryTotals.counted(
                        List.of(DeploymentFrequency.values()), fitting, (one, band) -> one.frequency() == band),
                index.regions(running),
                index.municipalities(running),
                index.methodName(question.method()),
                index.organisationName(question.organisation()));
    }

    /**
     * Who works with each method today. Made once for each change and day.
     *
     * @return by methods
     */
    public MethodUsers users() {
        LocalDate today = DutchTime.today(clock);
        InventoryIndex index = known.now();
        MethodUsers last = users;
        if (last == null || !last.isOf(index, today)) {
            last = new MethodUsers(index, today);
            users = last;
        }
        return last;
    }

    /** In the order of the index; after one that isn't there it is the first page. */
    private static List<InventoryEntry> page(List<InventoryEntry> fitting, Long after) {
        int from = 0;
        for (int i = 0; after != null && from == 0 && i < fitting.size(); i++) {
            from = fitting.get(i).publicId() == after ? i + 1 : 0;
        }
        return fitting.subList(from, Math.min(fitting.size(), from + PAGE));
    }

    private static Long next(List<InventoryEntry> fitting, List<InventoryEntry> shown) {
        Long last = shown.isEmpty() ? null : shown.get(shown.size() - 1).publicId();
        return last == null || last == fitting.get(fitting.size() - 1).publicId() ? null : last;
    }
}
