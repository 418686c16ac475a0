package nl.krachtkring.site;

/**
 * A text from {@code content/}, ready to show.
 *
 * @param language the language it is in, as a language tag
 * @param title its title
 * @param summary what it is about, in one or two sentences; may be empty
 * @param html its text, sanitised
 */
public record SiteText(String language, String title, String summary, String html) {

    /**
     * The direction of its script, for pages as {@code text.direction()}.
     *
     * @return {@code rtl} for Arabic, else {@code ltr}
     */
    public String direction() {
        return "ar".equals(language) ? "rtl" : "ltr";
    }
}
