package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.Test;

/** The sentences of a text that are its author's own. */
class SentencesTest {

    @Test
    void text_is_split_at_its_ends_of_sentences_and_lists() {
        assertEquals(
                List.of(
                        "Ik was boos.",
                        "Waarom bel je niet?",
                        "Het **helpt**!".replace("*", ""),
                        "bellen",
                        "schrijven"),
                of("Ik was boos. Waarom bel je niet?\n\nHet **helpt**!\n\n- bellen\n- schrijven"));
    }

    @Test
    void words_of_others_are_theirs() {
        assertEquals(
                List.of("Dat vind ik ook."),
                of("> [Marijke:](#reactie-123456789012345)\n> Bel eerst.\n\nDat vind ik ook."));
    }

    @Test
    void same_sentence_stands_once_and_what_is_none_is_left_out() {
        assertEquals(List.of("Ja."), of("Ja. Ja.\n\n" + "a".repeat(Sentences.LONGEST + 1)));
        assertEquals(List.of(), of("   \n\n"));
    }

    private static List<String> of(String text) {
        return Sentences.of(new RichText(), text);
    }
}
