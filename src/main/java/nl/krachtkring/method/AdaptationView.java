package nl.krachtkring.method;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.editorial.CommentDoor;
import nl.krachtkring.member.PersonaView;

/**
 * How somebody does it, on a page of its own.
 *
 * @param ref points parts of other rooms to it
 * @param publicId its number
 * @param method the title of the method
 * @param methodAddress the page of the method
 * @param title in one line
 * @param audience for whom
 * @param changed what is done in another way, sanitised
 * @param reason why, sanitised
 * @param author who tells it
 * @param at when it appeared
 * @param editedAt when it was changed last; null when it wasn't
 * @param stands whether everyone reads it; else its author or a moderator does
 * @param own whether the reader told it
 * @param comments how people can comment on it now
 */
public record AdaptationView(
        ContributionRef ref,
        long publicId,
        String method,
        String methodAddress,
        String title,
        String audience,
        String changed,
        String reason,
        PersonaView author,
        Instant at,
        Instant editedAt,
        boolean stands,
        boolean own,
        CommentDoor comments) {

    /**
     * Where it stands.
     *
     * @return a path of this site
     */
    public String getAddress() {
        return methodAddress + "/zo-doen-wij-het/" + publicId;
    }
}
