package nl.krachtkring.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The language of this request: Dutch, whatever the browser asks for, until somebody chose English. */
@RequestScoped
public class Language {

    private Locale locale = Bundles.DUTCH;

    /**
     * Takes over what somebody chose.
     *
     * @param tag the value of the choice; anything but {@code en} is Dutch
     */
    public void choose(String tag) {
        locale = "en".equals(tag) ? Locale.ENGLISH : Bundles.DUTCH;
    }

    /**
     * The language.
     *
     * @return Dutch or English
     */
    public Locale locale() {
        return locale;
    }
}
