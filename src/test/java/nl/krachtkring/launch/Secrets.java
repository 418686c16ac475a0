package nl.krachtkring.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords and keys that are drawn once and kept beside the data that they open. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();

    /**
     * Reads what was drawn before.
     *
     * @param place holds the file
     */
    public Secrets(Workplace place) {
        file = place.root().resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new LaunchFailure("The file " + file + " cannot be read.", e);
            }
        }
    }

    /**
     * The secret of this name, drawn when it is asked for the first time.
     *
     * @param name what it opens
     * @return 48 hexadecimal digits
     */
    public synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String drawn = HexFormat.of().formatHex(bytes);
        values.setProperty(name, drawn);
        store();
        return drawn;
    }

    private void store() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                ownerOnly(file);
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new LaunchFailure("The file " + file + " cannot be written.", e);
        }
    }

    /**
     * Keeps others from reading a file, where the file system knows rights.
     *
     * @param file exists
     * @throws IOException when the rights cannot be set
     */
    static void ownerOnly(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
