package nl.krachtkring.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.site.SiteText;
import nl.krachtkring.site.SiteTexts;

/** The welcome in six languages, one below the other. */
@Named
@RequestScoped
public class WelcomeBacking {

    @Inject
    SiteTexts texts;

    /**
     * The texts.
     *
     * @return one a language; their headings are one level lower than in a text of its own, and without anchors
     */
    public List<SiteText> getTexts() {
        return texts.welcome().stream().map(WelcomeBacking::lower).toList();
    }

    private static SiteText lower(SiteText text) {
        String html = text.html().replaceAll("<h2[^>]*>", "<h3>").replace("</h2>", "</h3>");
        return new SiteText(text.language(), text.title(), text.summary(), html);
    }
}
