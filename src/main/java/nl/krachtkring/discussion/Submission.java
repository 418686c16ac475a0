package nl.krachtkring.discussion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * What makes one discussion of a double click: who, where and what, in the ten minutes it falls in.
 *
 * @param group the key of the group
 * @param persona the name it is signed with
 * @param text title, text, who will read it, and the answers of a poll
 */
record Submission(long group, PersonaId persona, OpenDiscussion text) {

    /** How long the same is the same. */
    static final Duration SAME = Duration.ofMinutes(10);

    /** The hash of one that is sent now. */
    String at(Instant now) {
        return hash("" + stretch(now));
    }

    /** The hash of one that is sent again after the first was taken away. */
    String after(Discussion earlier) {
        return hash("after " + earlier.publicId());
    }

    /** The hashes under which the same may have come in during the last ten minutes. */
    List<String> lately(Instant now) {
        return List.of(at(now), hash("" + (stretch(now) - 1)));
    }

    private static long stretch(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SAME.toSeconds());
    }

    /** The text comes last, since it alone has several lines; everything before it is one line each. */
    private String hash(String when) {
        List<String> said = new ArrayList<>(List.of(
                "" + group,
                "" + persona.value(),
                when,
                text.oneTimeName() == null ? "" : "once",
                text.kind().name(),
                "" + text.membersOnly(),
                text.title()));
        if (text.poll() != null) {
            said.add("" + text.poll().lastDay());
            said.add("" + text.poll().options().size());
            said.addAll(text.poll().options());
        }
        said.add(text.body());
        return Tokens.sha256(String.join("\n", said));
    }
}
