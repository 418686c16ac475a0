package nl.krachtkring.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions to a log that another process writes. */
final class LogFile {
    private static final int ONE_LINE = 240;
    /** The most telling line first: a setting that the portal refuses, then the server's own words. */
    private static final List<Pattern> REASONS =
            List.of(Pattern.compile("(PORTAL_[A-Z_]+: .*)"), Pattern.compile("Exception while loading the app : (.*)"));

    private LogFile() {}

    /**
     * Whether the log holds a text.
     *
     * @param log exists
     * @param text to look for
     * @return true when it stands in the log by now
     */
    static boolean says(Path log, String text) {
        return read(log).contains(text);
    }

    /**
     * Why the server refused the portal, in its own words.
     *
     * @param log exists
     * @return one line that ends without a full stop; empty when the log doesn't tell
     */
    static String reason(Path log) {
        String text = read(log);
        for (Pattern pattern : REASONS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String line = matcher.group(1).strip();
                return ": " + (line.length() > ONE_LINE ? line.substring(0, ONE_LINE) + " …" : line);
            }
        }
        return "";
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
