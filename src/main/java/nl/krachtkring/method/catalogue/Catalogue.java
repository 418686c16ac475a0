package nl.krachtkring.method.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.krachtkring.method.inventory.Inventory;
import nl.krachtkring.method.inventory.MethodUsers;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.richtext.RichText;

/** Answers what somebody looks for in the catalogue, in three statements, whatever was asked. */
@Singleton
public class Catalogue {

    /** Methods on one page. */
    public static final int PAGE = 20;

    private static final int EXCERPT = 190;

    private final CatalogueRows rows;
    private final Inventory inventory;
    private final RichText richText;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param rows reads
     * @param inventory who works with which method
     * @param richText shortens summaries
     * @param clock the day decides whether a recognition must be checked
     */
    @Inject
    public Catalogue(Rows rows, Inventory inventory, RichText richText, Clock clock) {
        this.rows = new CatalogueRows(rows);
        this.inventory = inventory;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * Looks through the published methods. It has no reader, since everyone may see these.
     *
     * @param question what is looked for
     * @param after the public number of the last method that was seen; null, or one that isn't there, for the beginning
     * @return one page of what fits, and what else could be chosen
     */
    public CataloguePage find(CatalogueQuestion question, Long after) {
        LocalDate today = DutchTime.today(clock);
        MethodUsers users = inventory.users();
        Found found = Found.of(question, rows.all(users, today));
        List<CatalogueEntry> fitting = found.fitting();
        int from = from(fitting, after);
        List<CatalogueEntry> shown = fitting.subList(from, Math.min(fitting.size(), from + PAGE));
        Map<Long, String> summaries = rows.summaries(shown);
        return new CataloguePage(
                shown.stream()
                        .map(entry -> MethodCard.of(
                                entry, richText.excerpt(summaries.getOrDefault(entry.id(), ""), EXCERPT), today))
                        .toList(),
                fitting.size(),
                found.counts(),
                Map.of(
                        Facet.PROVIDER, users.organisationNames(),
                        Facet.MUNICIPALITY, users.municipalityNames()),
                found.ways(),
                from + PAGE < fitting.size() ? shown.get(PAGE - 1).publicId() : null);
    }

    private static int from(List<CatalogueEntry> fitting, Long after) {
        for (int i = 0; after != null && i < fitting.size(); i++) {
            if (fitting.get(i).publicId() == after) {
                return i + 1;
            }
        }
        return 0;
    }
}
