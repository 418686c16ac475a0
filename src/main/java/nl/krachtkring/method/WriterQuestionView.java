package nl.krachtkring.method;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.platform.access.Decision;

/**
 * A question to the writer of an experience, for one of the two who read it.
 *
 * @param ref points parts of other rooms to it
 * @param publicId its number
 * @param method the title of the method
 * @param experience where the experience stands; null where it doesn't
 * @param author who asked, by the name that pages show
 * @param html the question, sanitised
 * @param at when it was asked
 * @param editedAt when it was changed; null when it wasn't
 * @param own whether the reader asked it
 * @param folded whether the reader muted who asked
 * @param stands whether the other reads it too
 * @param reply whether the reader may say something in it
 */
public record WriterQuestionView(
        ContributionRef ref,
        long publicId,
        String method,
        String experience,
        PersonaView author,
        String html,
        Instant at,
        Instant editedAt,
        boolean own,
        boolean folded,
        boolean stands,
        Decision reply) {

    /**
     * Why the talk is over.
     *
     * @return a message key; empty where it isn't, and for who may not write anywhere
     */
    public String getOver() {
        String reason = reply.allowed() || reply.reason() == null ? "" : reply.reason();
        return reason.startsWith("method.question.") ? reason : "";
    }
}
