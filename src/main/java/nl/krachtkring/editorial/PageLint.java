package nl.krachtkring.editorial;

import java.time.LocalDate;
import java.util.List;

/** A room that looks over its own pages for what an editor forgot, or what has to be looked at again. */
public interface PageLint {

    /**
     * A page with something to do.
     *
     * @param title its title
     * @param address where it stands
     * @param points what, each once
     */
    record Finding(String title, String address, List<Point> points) {}

    /**
     * Something to do.
     *
     * @param key message key of what is missing and why that matters; with one value in it
     * @param value what the words name; may be empty
     */
    record Point(String key, String value) {}

    /**
     * Looks over every page that stands.
     *
     * @param today the day
     * @return pages with something to do, by title
     */
    List<Finding> findings(LocalDate today);
}
