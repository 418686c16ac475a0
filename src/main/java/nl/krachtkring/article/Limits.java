package nl.krachtkring.article;

import nl.krachtkring.platform.content.FrontMatter;

/** How long the texts may be that stand in columns and lists. */
final class Limits {

    private static final int TITLE = 200;
    private static final int SUMMARY = 1000;
    private static final int PLAIN = 500;

    private Limits() {}

    static String title(FrontMatter fields) {
        return within(fields, "title", TITLE);
    }

    static String summary(FrontMatter fields, String name) {
        return within(fields, name, SUMMARY);
    }

    static String plain(FrontMatter fields) {
        return within(fields, "plain", PLAIN);
    }

    private static String within(FrontMatter fields, String name, int most) {
        String text = fields.required(name);
        if (text.length() > most) {
            throw fields.error(name, "must be at most " + most + " characters");
        }
        return text;
    }
}
