package nl.krachtkring.method;

import java.util.Locale;

/**
 * A situation in which people look for a method.
 *
 * @param key its word in files and addresses
 * @param dutch its label
 * @param english its label in English
 */
public record Situation(String key, String dutch, String english) {

    /**
     * Its label.
     *
     * @param language Dutch or English
     * @return the label
     */
    public String label(Locale language) {
        return "en".equals(language.getLanguage()) ? english : dutch;
    }
}
