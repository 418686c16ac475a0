package nl.krachtkring.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.site.SiteText;
import nl.krachtkring.site.SiteTexts;

/** Shows the text whose name is the address; the help page adds who to call. */
@Named
@RequestScoped
public class TextBacking {

    private static final String HELP = "help";

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    SiteTexts texts;

    private String name;
    private SiteText text;

    @PostConstruct
    void load() {
        name = route.getAddress().substring(1);
        text = texts.text(name, language.locale().getLanguage()).orElseThrow(NotFound::new);
    }

    /**
     * The text.
     *
     * @return never null
     */
    public SiteText getText() {
        return text;
    }

    /**
     * Whether this is the help page.
     *
     * @return whether the help lines belong here
     */
    public boolean isHelp() {
        return HELP.equals(name);
    }

    /**
     * Who to call.
     *
     * @return the lines in the reader's language
     */
    public SiteTexts.HelpLines getHelpLines() {
        return texts.helpLines(language.locale().getLanguage());
    }
}
