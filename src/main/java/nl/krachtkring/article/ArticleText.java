package nl.krachtkring.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.editorial.Source;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.FrontMatter;

/**
 * Everything that the file of an article says.
 *
 * @param title its title
 * @param summary what it is about, in two to four plain sentences
 * @param topics names of concepts that it is about
 * @param authors who wrote it
 * @param publishedOn when it appeared
 * @param reviewBefore when it should be read again; may be null
 * @param sources where the facts come from
 * @param links methods and concepts that it names
 * @param body the article, in Markdown
 */
public record ArticleText(
        String title,
        String summary,
        List<String> topics,
        List<Author> authors,
        LocalDate publishedOn,
        LocalDate reviewBefore,
        List<Source> sources,
        Links links,
        String body) {

    private static final Set<String> FIELDS = Set.of(
            "title", "summary", "topics", "authors", "publishedOn", "reviewBefore", "sources", "methods", "concepts");

    /**
     * Somebody who wrote it.
     *
     * @param name the name
     * @param line title and organisation, with a comma; may be empty
     */
    public record Author(String name, String line) {

        static List<Author> read(FrontMatter fields, String field) {
            return fields.groups(field).stream()
                    .map(group -> group.only(Set.of("name", "title", "organisation", "role")))
                    .map(group -> new Author(
                            group.required("name"),
                            List.of("title", "role", "organisation").stream()
                                    .flatMap(name -> group.optional(name).stream())
                                    .collect(Collectors.joining(", "))))
                    .toList();
        }
    }

    /**
     * What a page names, by the names in addresses.
     *
     * @param methods working methods
     * @param concepts words of the glossary
     */
    public record Links(List<String> methods, List<String> concepts) {

        static Links read(FrontMatter fields) {
            return new Links(fields.texts("methods"), fields.texts("concepts"));
        }
    }

    static ArticleText parse(ContentFile file) {
        FrontMatter fields = file.matter().only(FIELDS);
        return new ArticleText(
                Limits.title(fields),
                Limits.summary(fields, "summary"),
                fields.texts("topics"),
                Author.read(fields, "authors"),
                fields.date("publishedOn").orElseThrow(() -> fields.error("publishedOn", "is required")),
                fields.date("reviewBefore").orElse(null),
                Source.read(fields),
                Links.read(fields),
                file.body());
    }
}
