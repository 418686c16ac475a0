package nl.krachtkring.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A group as somebody wants it.
 *
 * @param slug its word in addresses
 * @param name its name, at most 100 characters
 * @param kind who reads
 * @param joining how one becomes a member
 * @param question what somebody who asks to join is asked; null without one
 * @param parents whether it is a parents' group
 * @param checksMembers whether a moderator reads members' texts first
 * @param summary what it is about, at most 500 characters
 * @param rules its own rules as Markdown; null without any
 */
public record FoundGroup(
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "group.found.slug")
        @Size(max = 80, message = "group.found.slug")
        String slug,

        @NotBlank(message = "group.found.name") @Size(max = 100, message = "group.found.name")
        String name,

        @NotNull GroupKind kind,
        @NotNull Joining joining,
        @Size(max = 200, message = "group.found.question") String question,
        boolean parents,
        boolean checksMembers,

        @NotBlank(message = "group.found.summary") @Size(max = 500, message = "group.found.summary")
        String summary,

        String rules) {}
