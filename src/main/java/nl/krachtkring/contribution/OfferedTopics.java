package nl.krachtkring.contribution;

import java.util.List;
import java.util.Locale;

/** The room that keeps the list of what the site is about, for rooms in which somebody chooses from it. */
public interface OfferedTopics {

    /**
     * What there is to choose from.
     *
     * @param language of the names
     * @return names, in the order of the list
     */
    List<String> topics(Locale language);
}
