package nl.krachtkring.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.krachtkring.editorial.Source;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.FrontMatter;

/**
 * Everything that the file of a concept says.
 *
 * @param title the word
 * @param aliases other words for it
 * @param plain what it is, in one plain line
 * @param sources where the facts come from
 * @param reviewBefore when it should be read again; may be null
 * @param body the full definition, in Markdown
 */
public record ConceptText(
        String title, List<String> aliases, String plain, List<Source> sources, LocalDate reviewBefore, String body) {

    private static final Set<String> FIELDS = Set.of("title", "aliases", "plain", "sources", "reviewBefore");

    static ConceptText parse(ContentFile file) {
        FrontMatter fields = file.matter().only(FIELDS);
        return new ConceptText(
                Limits.title(fields),
                fields.texts("aliases"),
                Limits.plain(fields),
                Source.read(fields),
                fields.date("reviewBefore").orElse(null),
                file.body());
    }
}
