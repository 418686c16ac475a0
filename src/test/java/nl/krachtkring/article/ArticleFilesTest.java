package nl.krachtkring.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import org.junit.jupiter.api.Test;

/** The articles, projects and concepts of the content are right and name what exists. */
class ArticleFilesTest {

    @Test
    void every_page_names_methods_and_concepts_that_exist() throws IOException {
        Set<String> methods = slugs("werkwijzen");
        Set<String> concepts = slugs("begrippen");
        List<String> unknown = new ArrayList<>();
        for (ContentFile file : files("artikelen")) {
            check(file.path(), ArticleText.parse(file).links(), methods, concepts, unknown);
        }
        for (ContentFile file : files("projecten")) {
            check(file.path(), ProjectText.parse(file).links(), methods, concepts, unknown);
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_concept_is_right() throws IOException {
        for (ContentFile file : files("begrippen")) {
            assertEquals(false, ConceptText.parse(file).plain().isBlank(), file.path());
        }
    }

    @Test
    void a_wrong_field_of_an_article_is_refused_with_its_line() {
        ContentFile file = ContentFile.parse("x.md", "---\ntitle: x\nsummary: y\npublishedOn: 2 november\n---\ntekst");
        assertEquals(
                "x.md:4: publishedOn must be a day such as 2026-11-21",
                assertThrows(ContentError.class, () -> ArticleText.parse(file)).getMessage());
    }

    private static void check(
            String path, ArticleText.Links links, Set<String> methods, Set<String> concepts, List<String> unknown) {
        links.methods().stream()
                .filter(slug -> !methods.contains(slug))
                .forEach(slug -> unknown.add(path + " " + slug));
        links.concepts().stream()
                .filter(slug -> !concepts.contains(slug))
                .forEach(slug -> unknown.add(path + " " + slug));
    }

    private static Set<String> slugs(String folder) throws IOException {
        return files(folder).stream().map(ContentFile::slug).collect(Collectors.toSet());
    }

    private static List<ContentFile> files(String folder) throws IOException {
        try (Stream<Path> paths = Files.list(Path.of("content/nl", folder))) {
            List<ContentFile> files = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                files.add(ContentFile.parse(path.toString(), Files.readString(path)));
            }
            return files;
        }
    }
}
