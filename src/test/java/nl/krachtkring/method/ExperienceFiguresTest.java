package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Under five there is the number alone. */
class ExperienceFiguresTest {

    @Test
    void five_answers_are_told() {
        ExperienceFigures figures = ExperienceFigures.of(
                5,
                Map.of(Advice.YES, 3, Advice.MAYBE, 1, Advice.NO, 1),
                Map.of(Dimension.SOCIAL, new ExperienceFigures.Total(5, 12)));
        assertTrue(figures.told());
        assertEquals(3, figures.advice().get(0).number());
        assertEquals(List.of(new ExperienceFigures.Felt(Dimension.SOCIAL, 2)), figures.effects());
    }

    @Test
    void a_question_that_four_answered_is_left_out() {
        ExperienceFigures figures = ExperienceFigures.of(
                9, Map.of(Advice.YES, 4), Map.of(Dimension.SOCIAL, new ExperienceFigures.Total(4, 12)));
        assertFalse(figures.told());
        assertEquals(9, figures.reports());
    }

    @Property
    void under_five_only_the_number_is_told(
            @ForAll @IntRange(max = 4) int reports,
            @ForAll @IntRange(max = 4) int yes,
            @ForAll @IntRange(max = 12) int sum) {
        ExperienceFigures figures = ExperienceFigures.of(
                reports,
                Map.of(Advice.YES, yes),
                Map.of(Dimension.COMPETENCE, new ExperienceFigures.Total(reports, sum)));
        assertEquals(reports, figures.reports());
        assertFalse(figures.told());
    }
}
