package nl.krachtkring.platform.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** The folder itself. Knows names and bytes, and nothing of people or rights. */
@Singleton
public class FileShelf {

    private static final Logger LOG = Logger.getLogger(FileShelf.class.getName());
    private static final int NAME_BYTES = 16;
    /** Folders below the folder, so that none grows too large to list. */
    private static final int PREFIX = 2;

    private final Path folder;

    /**
     * Where a file came to lie.
     *
     * @param name its random name
     * @param hash SHA-256 of its bytes, in hexadecimal
     */
    record Put(String name, String hash) {}

    /**
     * For the container.
     *
     * @param settings say where the folder is
     */
    @Inject
    public FileShelf(Settings settings) {
        this(settings.folder(Setting.PORTAL_FILES_DIR, Path.of("files")).resolve("upload"));
    }

    FileShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a file, and comes back when the disk has it.
     *
     * @throws IOException when the disk is full or gone; nothing stays behind then
     */
    Put put(byte[] bytes) throws IOException {
        String name = HexFormat.of().formatHex(Tokens.bytes(NAME_BYTES));
        Path path = path(name);
        Files.createDirectories(path.getParent());
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            file.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        sync(path.getParent());
        return new Put(name, hash(bytes));
    }

    Path path(String name) {
        return folder.resolve(name.substring(0, PREFIX)).resolve(name);
    }

    /** The names of files that were last written before a moment. */
    List<String> writtenBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            // Another node swept it between the list and the question.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a new file is safe only when its folder is; a system that can't sync a folder has no need to. */
    private static void sync(Path parent) {
        try (FileChannel names = FileChannel.open(parent, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            LOG.log(Level.FINE, "this system syncs no folders: {0}", e.getMessage());
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
