package nl.krachtkring.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The folder in which a launch keeps its data, logs and mail.
 *
 * @param root absolute; everything else lies below it
 */
public record Workplace(Path root) {
    /** Makes the path absolute and the folder exist. */
    public Workplace {
        root = root.toAbsolutePath().normalize();
        make(root);
    }

    /**
     * A folder of this workplace, made when missing.
     *
     * @param name of the folder
     * @return the absolute path
     */
    public Path folder(String name) {
        return make(root.resolve(name));
    }

    /**
     * The log file of one part.
     *
     * @param part for example {@code portal}
     * @return the absolute path; the file may not exist yet
     */
    public Path log(String part) {
        return folder("log").resolve(part + ".log");
    }

    /**
     * A folder that holds nothing yet; what an earlier start left there is removed.
     *
     * @param name of the folder
     * @return the absolute path
     */
    public Path emptyFolder(String name) {
        delete(root.resolve(name));
        return folder(name);
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + folder + " cannot be made.", e);
        }
    }

    /**
     * Removes a folder with everything in it.
     *
     * @param folder may be missing
     */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Remover());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
