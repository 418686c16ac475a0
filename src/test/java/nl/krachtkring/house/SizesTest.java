package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing grows past what a next owner reads in one go. */
class SizesTest {

    private static final int JAVA_LINES = 300;
    private static final int PAGE_LINES = 150;

    @Test
    void a_java_file_has_at_most_300_lines() {
        assertEquals(Set.of(), longerThan(Sources.files(Path.of("src"), ".java"), JAVA_LINES));
    }

    @Test
    void a_page_has_at_most_150_lines() {
        assertEquals(Set.of(), longerThan(Sources.files(Sources.PAGES, ".xhtml"), PAGE_LINES));
    }

    private static Set<String> longerThan(List<Path> files, int most) {
        Set<String> tooLong = new TreeSet<>();
        for (Path file : files) {
            long lines = Sources.text(file).lines().count();
            if (lines > most) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }
        return tooLong;
    }
}
