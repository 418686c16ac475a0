package nl.krachtkring.group;

import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * Somebody wants to be in a group.
 *
 * @param name the name there: the public one, or another one
 * @param answer what is answered to the group's question; empty where joining is free
 */
public record JoinGroup(
        String name,

        @Size(max = JoinGroup.LONGEST_ANSWER, message = "group.join.answer.long")
        String answer) {

    /** A few sentences; what is longer is a talk to have inside. */
    public static final int LONGEST_ANSWER = 500;

    /** What was typed, without what only deceives. */
    public JoinGroup {
        answer = Typed.text(answer);
    }
}
