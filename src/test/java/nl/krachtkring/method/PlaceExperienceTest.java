package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody left empty is not kept as an answer. */
class PlaceExperienceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void an_answer_that_says_nothing_is_no_answer(String nothing) {
        PlaceExperience told = new PlaceExperience(
                "ecogram",
                Perspective.PARENT,
                PlaceExperience.Setting.NONE,
                " Het tekenen hielp. ",
                nothing,
                nothing,
                nothing,
                PlaceExperience.Effect.NONE,
                null,
                nothing,
                nothing);
        assertEquals("Het tekenen hielp.", told.helped());
        assertNull(told.hindered());
        assertNull(told.needed());
        assertNull(told.differently());
        assertNull(told.safety());
        assertNull(told.body());
    }
}
