package nl.krachtkring.comment;

import nl.krachtkring.platform.ids.PersonId;

/**
 * A gesture as the table has it, for those alone who sort out what a reader may know of it.
 *
 * @param text the key of the comment; zero for the contribution itself
 * @param gesture which
 * @param person who made it
 * @param persona under which name
 * @param writer who wrote the text; null where nobody reads whose gestures they are
 */
record StoredGesture(long text, Gesture gesture, long person, long persona, Long writer) {

    static StoredGesture of(Object[] row) {
        return new StoredGesture(
                ((Number) row[0]).longValue(),
                Gesture.valueOf((String) row[1]),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                row[4] == null ? null : ((Number) row[4]).longValue());
    }

    boolean isOf(PersonId reader) {
        return person == reader.value();
    }

    /** Whether the reader wrote the text and somebody else made the gesture. */
    boolean isToldTo(PersonId reader) {
        return writer != null && writer == reader.value() && !isOf(reader);
    }
}
