package nl.krachtkring.contribution;

import java.util.Collection;
import java.util.List;

/** A room whose pages others point to by name: it knows their titles, so that no room reads the tables of another. */
public interface RelatedItems {

    /**
     * The kind it knows.
     *
     * @return one kind
     */
    ContributionKind kind();

    /**
     * Finds published pages. Costs at most one database statement, none without names.
     *
     * @param slugs their names in addresses
     * @return those that everyone may read, by title; unknown names are left out
     */
    List<Item> named(Collection<String> slugs);

    /**
     * One page that others point to.
     *
     * @param title its title
     * @param line what it is, in one line; may be empty
     * @param address where it stands
     */
    record Item(String title, String line, String address) {}
}
