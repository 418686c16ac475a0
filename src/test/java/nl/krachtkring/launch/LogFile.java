package nl.krachtkring.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Questions to a log that another process writes. */
final class LogFile {
    private LogFile() {}

    /**
     * Whether the log holds a text.
     *
     * @param log exists
     * @param text to look for
     * @return true when it stands in the log by now
     */
    static boolean says(Path log, String text) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
