package nl.krachtkring.platform.storage;

/** What a virus scanner said of a file. What it refused is never kept. */
public enum Scan {
    /** No scanner is set up: nobody looked. */
    NOT_SCANNED,
    /** A scanner found nothing that it knows. */
    CLEAN
}
