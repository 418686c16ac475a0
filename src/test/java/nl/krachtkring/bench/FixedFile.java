package nl.krachtkring.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One file of 118 KB in a WAR of its own beside the portal: what the same server can do at best. */
final class FixedFile {
    static final String PATH = "/bench/file.bin";
    private static final int BYTES = 118 * 1024;

    private FixedFile() {}

    /**
     * Writes the WAR.
     *
     * @param folder takes it
     * @return to be deployed beside the portal
     * @throws IOException when it cannot be written
     */
    static Path war(Path folder) throws IOException {
        byte[] content = new byte[BYTES];
        new Random(118).nextBytes(content);
        Path war = folder.resolve("bench.war");
        try (OutputStream out = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("file.bin"));
            zip.write(content);
            zip.closeEntry();
        }
        return war;
    }
}
