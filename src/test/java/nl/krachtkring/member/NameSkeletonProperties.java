package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a name looks like doesn't change by what the eye passes over. */
class NameSkeletonProperties {

    private static final String LATIN = "aeopcyxsktmbivu";
    private static final String TWINS = "аеорсухѕктмвіνυ";

    @Property(tries = 500)
    void a_skeleton_is_its_own_skeleton(@ForAll String any) {
        String skeleton = Names.skeleton(any);
        assertEquals(skeleton, Names.skeleton(skeleton));
    }

    @Property(tries = 500)
    void composed_and_decomposed_letters_look_the_same(@ForAll("names") String name) {
        assertEquals(
                Names.skeleton(Normalizer.normalize(name, Normalizer.Form.NFC)),
                Names.skeleton(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @Property(tries = 500)
    void case_spaces_and_marks_are_passed_over(@ForAll("names") String name) {
        String other = String.join(" . ", name.toUpperCase(Locale.ROOT).split(""));
        assertEquals(Names.skeleton(name), Names.skeleton(other));
    }

    @Property(tries = 500)
    void letters_of_another_alphabet_that_look_the_same_are_the_same(@ForAll("names") String name) {
        StringBuilder disguised = new StringBuilder();
        for (char letter : name.toCharArray()) {
            int twin = LATIN.indexOf(letter);
            disguised.append(twin < 0 ? letter : TWINS.charAt(twin));
        }
        assertEquals(Names.skeleton(name), Names.skeleton(disguised.toString()));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnoprstuvwxyzéëïöüàñ0123456789 -'")
                .ofMinLength(2)
                .ofMaxLength(Names.LONGEST);
    }
}
