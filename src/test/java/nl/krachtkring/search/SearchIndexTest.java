package nl.krachtkring.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static final ContributionRef TALK = new ContributionRef(ContributionKind.DISCUSSION, 7);
    private static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = new SearchIndex(folder, Path.of("content/nl/zoeken"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "gezin, gezinnen",
        "gezinnen, gezin",
        "gezin, gezinshulp",
        "kind, kinderen",
        "kinderen, kind",
        "kind, kleinkind",
        "jeugd, jeugdhulp",
        "hulp, jeugdhulp",
        "school, scholen",
        "huis, huizen",
        "ervaring, ervaringen",
        "methode, werkwijzen",
        "methodes, werkwijze",
        "werkwijze, methoden",
        "puber, jongeren",
        "plan, familieplan",
        "ouder, ouders",
        "ouder, pleegouder",
        "ouders, ouderschap",
        "oma, oma's",
        "ruzie, ruzies",
        "buurt, Oleanderbuurt",
        "familiegroepsplan, familieplan",
        "SOS, Signs of Safety",
        "kracht, Krachtkring",
        "Désirée, Désirée"
    })
    void must_find(String question, String text) {
        write(TALK, "Titel", text, Readers.EVERYONE);

        assertEquals(List.of(TALK), find(question, Set.of(Readers.EVERYONE)));
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({
        "ouder, schouder",
        "ring, ervaring",
        "kind, kinine",
        "plan, planeet",
        "jeugdhulp, jeugd",
        "school, schoof",
        "taal, totaal",
        "wijk, afwijking",
        "werk, werkwijze",
        "gezin, gezond"
    })
    void must_not_find(String question, String text) {
        write(TALK, "Titel", text, Readers.EVERYONE);

        assertEquals(List.of(), find(question, Set.of(Readers.EVERYONE)));
    }

    @Test
    void what_a_group_reads_is_found_by_the_group_alone() {
        write(TALK, "Koffie op dinsdag", "Wie komt er?", Readers.of(3));

        assertEquals(List.of(TALK), find("koffie", Set.of(Readers.EVERYONE, Readers.of(3))));
        assertEquals(List.of(), find("koffie", Set.of(Readers.EVERYONE, Readers.of(4))));
        assertEquals(List.of(), find("koffie", Set.of(Readers.EVERYONE)));
    }

    @Test
    void what_goes_is_found_no_more_and_what_changes_is_found_by_its_new_words() {
        write(TALK, "Koffie", "Op dinsdag", Readers.EVERYONE);
        write(TALK, "Thee", "Op woensdag", Readers.EVERYONE);
        assertEquals(List.of(), find("koffie", Set.of(Readers.EVERYONE)));
        assertEquals(List.of(TALK), find("thee", Set.of(Readers.EVERYONE)));

        index.write(List.of(), List.of(TALK));

        assertEquals(List.of(), find("thee", Set.of(Readers.EVERYONE)));
    }

    @Test
    void an_index_whose_building_was_broken_off_is_not_taken_for_a_whole_one() {
        assertFalse(index.isComplete());
        write(TALK, "Koffie", "Op dinsdag", Readers.EVERYONE);
        assertFalse(index.isComplete());

        index.complete();
        write(TALK, "Thee", "Op woensdag", Readers.EVERYONE);

        assertTrue(index.isComplete());
    }

    @Test
    void a_word_in_the_title_counts_more() {
        ContributionRef article = new ContributionRef(ContributionKind.ARTICLE, 1);
        write(TALK, "Iets anders", "Een zin over slapen en over nog veel meer dan dat", Readers.EVERYONE);
        write(article, "Slapen", "Een zin over de nacht", Readers.EVERYONE);

        assertEquals(List.of(article, TALK), find("slapen", Set.of(Readers.EVERYONE)));
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_a_broken_cursor_is_the_first_page() {
        for (int i = 1; i <= 5; i++) {
            write(new ContributionRef(ContributionKind.ARTICLE, i), "Slapen", "Een nacht", Readers.EVERYONE);
        }
        Set<String> marks = Set.of(Readers.EVERYONE);
        SearchHits first = index.find(new SearchIndex.Question("slapen", null, null), marks, 3);
        SearchHits second = index.find(new SearchIndex.Question("slapen", null, first.next()), marks, 3);

        assertEquals(3, first.refs().size());
        assertEquals(2, second.refs().size());
        assertFalse(first.refs().stream().anyMatch(second.refs()::contains));
        assertEquals(
                first.refs(),
                index.find(new SearchIndex.Question("slapen", null, "9_x"), marks, 3)
                        .refs());
    }

    @Test
    void one_kind_can_be_asked_for_alone() {
        write(TALK, "Slapen", "Een nacht", Readers.EVERYONE);

        assertEquals(
                List.of(),
                index.find(new SearchIndex.Question("slapen", ContributionKind.ARTICLE, null), Set.of("everyone"), 3)
                        .refs());
    }

    @ParameterizedTest
    @CsvSource({"'*'", "'\"'", "'de het een'", "'AND OR NOT ()'", "'kind\\ ~1^'", "''"})
    void odd_questions_break_nothing(String question) {
        write(TALK, "Slapen", "Een nacht", Readers.EVERYONE);

        assertEquals(List.of(), find(question, Set.of(Readers.EVERYONE)));
    }

    @Test
    void the_excerpt_marks_what_was_found_and_nothing_else() {
        List<Piece> pieces = index.excerpt("gezin", "Wij eten samen. Alle gezinnen zijn anders.");

        assertEquals(
                List.of("gezinnen"),
                pieces.stream().filter(Piece::found).map(Piece::text).toList());
        assertTrue(String.join("", pieces.stream().map(Piece::text).toList()).contains("Alle gezinnen zijn anders."));
    }

    private void write(ContributionRef ref, String title, String text, String readers) {
        index.write(List.of(new SearchDocument(ref, title, text, Set.of(readers), AT)), List.of());
    }

    private List<ContributionRef> find(String question, Set<String> marks) {
        return index.find(new SearchIndex.Question(question, null, null), marks, 10)
                .refs();
    }
}
