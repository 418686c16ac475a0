package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.settings.Settings;

/** The newest articles as Atom (RFC 4287): nothing that an anonymous reader can't see, so no actor is asked for. */
@Singleton
public class ArticleFeed {

    private static final int MOST = 20;

    private final PageRepository pages;
    private final Settings settings;
    private final Bundles bundles;

    @Inject
    ArticleFeed(PageRepository pages, Settings settings, Bundles bundles) {
        this.pages = pages;
        this.settings = settings;
        this.bundles = bundles;
    }

    /**
     * The feed.
     *
     * @return XML in Dutch
     */
    @Transactional
    public String xml() {
        List<Article> newest = pages.newest(Article.class, null, MOST - 1);
        String base = settings.baseUrl();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">\n");
        element(xml, "title", settings.getName() + ": " + bundles.text(Bundles.DUTCH, "article.articles.title"));
        element(xml, "id", base + "/feeds/artikelen.atom");
        xml.append("<link rel=\"self\" href=\"").append(escaped(base)).append("/feeds/artikelen.atom\"/>\n");
        xml.append("<link href=\"").append(escaped(base)).append("/artikelen\"/>\n");
        element(
                xml,
                "updated",
                newest.stream()
                        .map(Article::changedAt)
                        .max(java.util.Comparator.naturalOrder())
                        .map(Object::toString)
                        .orElse("1970-01-01T00:00:00Z"));
        newest.forEach(article -> entry(xml, article, base + "/artikelen/" + article.slug()));
        return xml.append("</feed>\n").toString();
    }

    private void entry(StringBuilder xml, Article article, String address) {
        xml.append("<entry>\n");
        element(xml, "title", article.title());
        element(xml, "id", address);
        xml.append("<link href=\"").append(escaped(address)).append("\"/>\n");
        element(
                xml,
                "published",
                article.publishedOn().atStartOfDay(DutchTime.ZONE).toInstant().toString());
        element(xml, "updated", article.changedAt().toString());
        xml.append("<author>");
        element(xml, "name", settings.getName());
        xml.append("</author>\n");
        element(xml, "summary", article.summary());
        xml.append("</entry>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
