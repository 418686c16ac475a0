package nl.krachtkring.comment.web;

import java.time.Instant;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.krachtkring.comment.CommentRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comment is another one as soon as anything of it differs: otherwise somebody would be shown what was drawn for somebody else. */
class DrawnTest {

    @ParameterizedTest
    @ValueSource(classes = {CommentRow.class, CommentRow.Author.class, StreamTag.Drawn.class, StreamMarks.Mark.class})
    void everything_that_differs_is_seen(Class<?> record) {
        EqualsVerifier.forClass(record)
                .withPrefabValues(CommentRow.class, row("one"), row("two"))
                .suppress(Warning.STRICT_HASHCODE, Warning.NULL_FIELDS)
                .verify();
    }

    private static CommentRow row(String text) {
        return new CommentRow(
                1,
                new CommentRow.Author("Anna", "", "", false, false),
                Instant.EPOCH,
                null,
                text,
                List.of(),
                false,
                false,
                0,
                List.of());
    }
}
