package nl.krachtkring.contribution;

import java.util.List;

/** What a room offers to search engines. */
public interface OfferedPages {

    /**
     * What search engines are offered. What people say in groups and experiences never is.
     *
     * @return addresses with the day of their last change; may be empty
     */
    default List<PublishedItem> offered() {
        return List.of();
    }
}
