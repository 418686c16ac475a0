package nl.krachtkring.discussion;

import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * What makes one discussion of a double click: who, where and what, in the ten minutes it falls in.
 *
 * @param group the key of the group
 * @param persona the name it is signed with
 * @param text title and text
 */
record Submission(long group, PersonaId persona, OpenDiscussion text) {

    private static final long WINDOW_SECONDS = Duration.ofMinutes(10).toSeconds();

    String at(Instant now) {
        return hash(now.getEpochSecond() / WINDOW_SECONDS);
    }

    String before(Instant now) {
        return hash(now.getEpochSecond() / WINDOW_SECONDS - 1);
    }

    private String hash(long window) {
        return Tokens.sha256(String.join(
                "\n",
                "" + group,
                "" + persona.value(),
                "" + window,
                text.title(),
                text.body(),
                text.oneTimeName() == null ? "" : "once",
                text.kind() == DiscussionKind.TALK ? "" : text.kind().name()));
    }
}
