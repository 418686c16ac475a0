package nl.krachtkring.moderation;

import java.time.Instant;
import java.util.List;

/**
 * A silence or suspension as it is read.
 *
 * @param publicId its number
 * @param kind which
 * @param name the name under which it was decided
 * @param startsAt from when
 * @param endsAt until when
 * @param endedAt when it ended; null while it runs
 * @param statements why, newest first
 * @param allowed what the reader can do now
 * @param waitsForSecondLook whether somebody else was asked to look and hasn't yet
 */
public record MeasureView(
        long publicId,
        MeasureKind kind,
        String name,
        Instant startsAt,
        Instant endsAt,
        Instant endedAt,
        List<StatementView> statements,
        Allowed allowed,
        boolean waitsForSecondLook) {

    /** Makes the list immutable. */
    public MeasureView {
        statements = List.copyOf(statements);
    }

    /**
     * What the reader can do now.
     *
     * @param appeal ask somebody else to look
     * @param lift end it before its time
     * @param second take the second look
     */
    public record Allowed(boolean appeal, boolean lift, boolean second) {

        /** Only reading. */
        static final Allowed NOTHING = new Allowed(false, false, false);
    }

    /**
     * Whether it works now.
     *
     * @return false once it ended
     */
    public boolean running() {
        return endedAt == null;
    }
}
