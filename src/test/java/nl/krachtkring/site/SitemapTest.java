package nl.krachtkring.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final Instant CHANGED = Instant.parse("2026-11-02T23:30:00Z");

    @Test
    void a_method_is_offered_with_the_day_of_its_last_change() {
        PublishedItem method = new PublishedItem("Signs of Safety", "/werkwijzen/signs-of-safety", "", CHANGED);

        String xml = sitemap(room(ContributionKind.METHOD, List.of(), List.of(method)));

        assertTrue(xml.contains(
                "<loc>http://localhost:8080/werkwijzen/signs-of-safety</loc><lastmod>2026-11-02</lastmod>"));
    }

    @Test
    void what_people_say_is_never_offered_though_home_shows_it() {
        PublishedItem talk = new PublishedItem("Huiswerk", "/gesprekken/123456789012345/huiswerk", "Buurt", CHANGED);

        String xml = sitemap(room(ContributionKind.DISCUSSION, List.of(talk), List.of()));

        assertFalse(xml.contains("/gesprekken/"));
        assertFalse(xml.contains("/groepen"));
        assertTrue(xml.contains("<loc>http://localhost:8080/huisregels</loc>"));
    }

    private static String sitemap(PublishedItems room) {
        return new Sitemap(List.of(room), new Settings()).xml();
    }

    private static PublishedItems room(ContributionKind kind, List<PublishedItem> newest, List<PublishedItem> offered) {
        return new PublishedItems() {
            @Override
            public ContributionKind kind() {
                return kind;
            }

            @Override
            public List<Long> after(long id, int most) {
                return List.of();
            }

            @Override
            public List<PublishedItem> newest(int most) {
                return newest;
            }

            @Override
            public List<PublishedItem> offered() {
                return offered;
            }
        };
    }
}
