package nl.krachtkring.platform.web;

import java.util.Optional;

/** A room that knows where an address leads that had a page once. It is asked only when there is no page. */
public interface MovedAddresses {

    /**
     * Where the page stands now.
     *
     * @param path as asked, decoded; one that the table of addresses knows
     * @return a path of this site that everyone can read; empty when there never was a page, or it is gone
     */
    Optional<String> now(String path);
}
