package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.platform.i18n.Language;

/** What a reader chose without an account: language, look, and neutral titles. Values come from a fixed list. */
@Named("choices")
@RequestScoped
public class ViewChoices {

    /** The choices and their values; the first word of each is the default when nothing was chosen. */
    static final Map<String, Set<String>> CHOICES = Map.of(
            "taal", Set.of("nl", "en"),
            "weergave", Set.of("auto", "licht", "donker", "hoog-contrast"),
            "discreet", Set.of("nee", "ja"));

    @Inject
    Cookies cookies;

    @Inject
    Language language;

    private String look = "auto";
    private boolean discreet;

    void arrivedWith(HttpServletRequest request) {
        language.choose(chosen(request, "taal", "nl"));
        look = chosen(request, "weergave", "auto");
        discreet = "ja".equals(chosen(request, "discreet", "nee"));
    }

    private String chosen(HttpServletRequest request, String name, String fallback) {
        String value = cookies.read(request, name);
        return value != null && CHOICES.get(name).contains(value) ? value : fallback;
    }

    /**
     * The language of the page.
     *
     * @return {@code nl} or {@code en}
     */
    public String getLang() {
        return language.locale().getLanguage();
    }

    /**
     * The look.
     *
     * @return {@code auto}, {@code licht}, {@code donker} or {@code hoog-contrast}
     */
    public String getWeergave() {
        return look;
    }

    /**
     * Whether titles in the browser's tab and history are neutral.
     *
     * @return whether that was chosen
     */
    public boolean isDiscreet() {
        return discreet;
    }
}
