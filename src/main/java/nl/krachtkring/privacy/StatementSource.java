package nl.krachtkring.privacy;

import java.time.LocalDate;
import nl.krachtkring.platform.content.ContentFile;

/**
 * A text as its file has it.
 *
 * @param path the file, for the log
 * @param kind what it is
 * @param purpose of a consent; null otherwise
 * @param language of the text
 * @param number its version; 0 when the file has none, then each change is a new one
 * @param title its title
 * @param effect of withdrawing; null but for a consent
 * @param until how long it holds; null but for a consent
 * @param body Markdown
 * @param validFrom since when; null: since it was first seen
 */
record StatementSource(
        String path,
        StatementKind kind,
        Purpose purpose,
        String language,
        int number,
        String title,
        String effect,
        String until,
        String body,
        LocalDate validFrom) {

    static StatementSource of(StatementKind kind, Purpose purpose, String language, ContentFile file) {
        boolean consent = kind == StatementKind.CONSENT;
        int number = file.matter().number("version").orElse(0);
        if (kind != StatementKind.HOUSE_RULES && !file.slug().equals(String.valueOf(number))) {
            throw file.matter().error("version", "must equal the name of the file, from 1");
        }
        return new StatementSource(
                file.path(),
                kind,
                purpose,
                language,
                number,
                file.matter().required("title"),
                consent ? file.matter().required("effect") : null,
                consent ? file.matter().required("until") : null,
                file.body(),
                file.matter().date("validFrom").orElse(null));
    }

    String hash() {
        return Statement.hash(title, effect, until, body);
    }
}
