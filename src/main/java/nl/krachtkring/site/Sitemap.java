package nl.krachtkring.site;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import nl.krachtkring.contribution.OfferedPages;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.platform.settings.Settings;

/** What search engines are offered: the texts, and what rooms offer; never what people say in groups or experiences. */
@Singleton
public class Sitemap {

    private static final List<String> FIXED = List.of(
            "/",
            "/welkom",
            "/over",
            "/help",
            "/huisregels",
            "/toegankelijkheid",
            "/privacyverklaring",
            "/werkwijzen",
            "/artikelen",
            "/projecten",
            "/begrippen",
            "/organisaties",
            "/inventarisatie");

    private final Iterable<OfferedPages> rooms;
    private final Settings settings;

    /**
     * For the container.
     *
     * @param rooms what they offer
     * @param settings the address of this site
     */
    @Inject
    public Sitemap(@Any Instance<OfferedPages> rooms, Settings settings) {
        this((Iterable<OfferedPages>) rooms, settings);
    }

    Sitemap(Iterable<OfferedPages> rooms, Settings settings) {
        this.rooms = rooms;
        this.settings = settings;
    }

    /**
     * The file.
     *
     * @return XML as sitemaps.org describes it
     */
    public String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        FIXED.forEach(address -> xml.append("<url>").append(location(address)).append("</url>\n"));
        rooms.forEach(room -> room.offered().forEach(item -> append(xml, item)));
        return xml.append("</urlset>\n").toString();
    }

    private void append(StringBuilder xml, PublishedItem item) {
        xml.append("<url>")
                .append(location(item.address()))
                .append("<lastmod>")
                .append(item.at().atZone(ZoneOffset.UTC).toLocalDate())
                .append("</lastmod></url>\n");
    }

    /** Addresses are slugs and digits, so nothing in them needs to be escaped but what an operator's base may hold. */
    private String location(String address) {
        String url = (settings.baseUrl() + address).replace("&", "&amp;").replace("<", "&lt;");
        return "<loc>" + url + "</loc>";
    }
}
