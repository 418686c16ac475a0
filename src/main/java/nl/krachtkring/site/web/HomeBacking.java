package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;

/** Home: what is new, in three short lists that everyone may read. One statement a list. */
@Named
@RequestScoped
public class HomeBacking {

    private static final int MOST = 4;

    @Inject
    @Any
    Instance<PublishedItems> rooms;

    private final Map<ContributionKind, List<PublishedItem>> newest = new EnumMap<>(ContributionKind.class);

    @PostConstruct
    void load() {
        rooms.forEach(room -> newest.put(room.kind(), room.newest(MOST)));
    }

    /**
     * Conversations in open groups in which somebody wrote last.
     *
     * @return at most four
     */
    public List<PublishedItem> getDiscussions() {
        return newest.getOrDefault(ContributionKind.DISCUSSION, List.of());
    }

    /**
     * The newest articles.
     *
     * @return at most four
     */
    public List<PublishedItem> getArticles() {
        return newest.getOrDefault(ContributionKind.ARTICLE, List.of());
    }

    /**
     * The newest experiences with a method.
     *
     * @return at most four
     */
    public List<PublishedItem> getExperiences() {
        return newest.getOrDefault(ContributionKind.EXPERIENCE, List.of());
    }
}
