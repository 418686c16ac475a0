package nl.krachtkring.privacy;

import java.time.Instant;

/**
 * A version of a text, to read.
 *
 * @param version its key and hash
 * @param number its number, from 1
 * @param language {@code nl} or {@code en}
 * @param title its title
 * @param body Markdown
 * @param validFrom since when it holds
 */
public record StatementText(
        StatementVersion version, int number, String language, String title, String body, Instant validFrom) {}
