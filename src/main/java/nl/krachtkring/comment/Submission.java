package nl.krachtkring.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Makes one comment of the same name and text on the same page within ten minutes. The stretch of ten minutes is part of
 * the hash, so that the unique key refuses a double click and lets the same words come back tomorrow.
 */
final class Submission {

    /** How long the same is the same (product, guest form). */
    static final Duration SAME = Duration.ofMinutes(10);

    private final String what;

    Submission(ContributionRef target, Comment.Signature who, Long parentId, String text) {
        String signed = who.personaId() == null ? "guest:" + who.guestName() : "persona:" + who.personaId();
        what = Tokens.sha256(target.kind() + ":" + target.id() + "\n" + parentId + "\n" + signed + "\n" + text);
    }

    /** The hash of a comment that is sent now. */
    String at(Instant now) {
        return hash(stretch(now));
    }

    /** The hash of one that is sent again after the first was taken away; whenever that is, so that a double click on it makes one too. */
    String after(Comment earlier) {
        return Tokens.sha256(what + ":after:" + earlier.publicId());
    }

    /** The hashes under which the same may have come in during the last ten minutes. */
    List<String> lately(Instant now) {
        return List.of(hash(stretch(now)), hash(stretch(now) - 1));
    }

    private String hash(long stretch) {
        return Tokens.sha256(what + ":" + stretch);
    }

    private static long stretch(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SAME.toSeconds());
    }
}
