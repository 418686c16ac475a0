package nl.krachtkring.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.editorial.Publication;
import nl.krachtkring.editorial.Source;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.FrontMatter;

/**
 * Everything that the file of a project says.
 *
 * @param title its title
 * @param summary what it is about
 * @param period from when to when, in words; may be empty
 * @param status how far it is; may be empty
 * @param aims what it is for
 * @param questions what it asks
 * @param people who works on it
 * @param links methods and concepts that it names
 * @param group the name of its group in addresses; may be empty
 * @param publications what came of it
 * @param sources where the facts come from
 * @param publishedOn when the page appeared
 * @param reviewBefore when it should be read again; may be null
 * @param body the rest, in Markdown
 */
public record ProjectText(
        String title,
        String summary,
        String period,
        String status,
        List<String> aims,
        List<Question> questions,
        People people,
        ArticleText.Links links,
        String group,
        List<Publication> publications,
        List<Source> sources,
        LocalDate publishedOn,
        LocalDate reviewBefore,
        String body) {

    private static final Set<String> FIELDS = Set.of(
            "title",
            "summary",
            "period",
            "status",
            "aims",
            "researchQuestions",
            "team",
            "partners",
            "methods",
            "concepts",
            "group",
            "publications",
            "sources",
            "publishedOn",
            "reviewBefore");

    /**
     * What it asks.
     *
     * @param question the question
     * @param parts its parts
     */
    public record Question(String question, List<String> parts) {}

    /**
     * Who works on it.
     *
     * @param team people
     * @param partners organisations
     */
    public record People(List<ArticleText.Author> team, List<String> partners) {}

    static ProjectText parse(ContentFile file) {
        FrontMatter fields = file.matter().only(FIELDS);
        return new ProjectText(
                Limits.title(fields),
                Limits.summary(fields, "summary"),
                fields.group("period").map(ProjectText::period).orElse(""),
                fields.optional("status").orElse(""),
                fields.texts("aims"),
                questions(fields),
                new People(ArticleText.Author.read(fields, "team"), fields.texts("partners")),
                ArticleText.Links.read(fields),
                fields.optional("group").orElse(""),
                Publication.read(fields),
                Source.read(fields),
                fields.date("publishedOn").orElseThrow(() -> fields.error("publishedOn", "is required")),
                fields.date("reviewBefore").orElse(null),
                file.body());
    }

    private static String period(FrontMatter period) {
        period.only(Set.of("from", "to", "note"));
        String span = Stream.of(period.optional("from"), period.optional("to"))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(" – "));
        return Stream.of(span, period.optional("note").orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static List<Question> questions(FrontMatter fields) {
        return fields.groups("researchQuestions").stream()
                .map(group -> group.only(Set.of("question", "parts")))
                .map(group -> new Question(group.required("question"), group.texts("parts")))
                .toList();
    }
}
