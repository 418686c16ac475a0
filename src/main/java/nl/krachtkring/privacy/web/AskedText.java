package nl.krachtkring.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.web.Route;

/** Which version of a text the address asks for, and in which language: the reader's, unless the address names the one that was shown. */
@RequestScoped
public class AskedText {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");
    private static final int DIGITS = 6;

    @Inject
    Route route;

    @Inject
    Language reader;

    @Inject
    HttpServletRequest request;

    /**
     * The version.
     *
     * @return from 1
     * @throws NotFound when the address holds no number
     */
    public int number() {
        String number = route.text("versie");
        boolean digits = number.length() <= DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || number.startsWith("0")) {
            throw new NotFound();
        }
        return Integer.parseInt(number);
    }

    /**
     * The language of the text.
     *
     * @return that of the reader unless the address says otherwise
     */
    public Locale language() {
        String named = request.getParameter("tekst");
        return named != null && LANGUAGES.contains(named) ? Locale.forLanguageTag(named) : reader.locale();
    }
}
