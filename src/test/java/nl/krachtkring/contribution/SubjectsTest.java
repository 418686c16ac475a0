package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding a page by words of its title. */
class SubjectsTest extends RepositoryTest {

    private GivenSubjects given;
    private SubjectPage network;

    @BeforeEach
    void pages() {
        given = new GivenSubjects(entities);
        network = given.concept("Zoekproef netwerk");
        given.concept("Zoekproef netwerk om het gezin");
        given.concept("Zoekproef 100%");
    }

    @Test
    void every_word_stands_in_the_title_and_the_shortest_comes_first() {
        assertEquals(List.of("Zoekproef netwerk", "Zoekproef netwerk om het gezin"), found(" NETWERK  zoekproef "));
        assertEquals(List.of("Zoekproef netwerk om het gezin"), found("gezin netwerk zoekproef"));
        assertEquals(List.of(), found("zoekproef netwerk onzin"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void signs_of_the_database_are_words_like_others() {
        assertEquals(List.of("Zoekproef 100%"), found("zoekproef 0%"));
        assertEquals(List.of(), found("zoekproef n_twerk"));
        assertEquals(List.of(), found("' OR 1=1 --"));
        assertEquals(List.of(), found("!"));
    }

    @Test
    void page_that_was_taken_away_is_found_no_more() {
        assertEquals(Optional.of(network), given.all().of(network.ref()));
        assertEquals(Optional.of(network), given.all().named(ContributionKind.CONCEPT, "begrip-" + network.publicId()));
        assertEquals(Optional.empty(), given.all().named(ContributionKind.METHOD, "begrip-" + network.publicId()));
        given.hide(network);
        assertEquals(Optional.empty(), given.all().of(network.ref()));
        assertEquals(Optional.empty(), given.all().byNumber(network.publicId()));
        assertEquals(List.of("Zoekproef netwerk om het gezin"), found("zoekproef netwerk"));
    }

    private List<String> found(String words) {
        return given.all().matching(words, 8).stream().map(SubjectPage::title).toList();
    }
}
