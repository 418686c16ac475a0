package nl.krachtkring.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * A group as a member proposes it: five answers.
 *
 * @param template the word of its template
 * @param groupName its name
 * @param summary what it is about, at most 500 characters
 * @param kind who reads, as the name of a {@link GroupKind}; empty for what the template says
 * @param name the name that the proposer has in it: the public one, or another one
 */
public record ProposeGroup(
        @NotBlank(message = "group.propose.template.needed") String template,

        @NotBlank(message = "group.propose.name.needed") String groupName,

        @NotBlank(message = "group.propose.summary.needed") @Size(max = 500, message = "group.found.summary")
        String summary,

        String kind,
        String name) {

    /** What was typed, without what only deceives. */
    public ProposeGroup {
        summary = Typed.text(summary);
    }
}
