package nl.krachtkring.moderation;

/** What can be taken from somebody for a while. */
public enum MeasureKind {
    /** A writing pause: she reads, and sends nothing. */
    SILENCE,
    /** She is signed out and kept out. */
    SUSPENSION;

    Ruling ruling() {
        return this == SILENCE ? Ruling.SILENCED : Ruling.SUSPENDED;
    }
}
