package nl.krachtkring.platform.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** Finds the files of {@code content/}: those in the portal, or those in the folder that the operator named. */
@Singleton
public class ContentFiles {

    private final Settings settings;
    private final ServletContext web;

    /**
     * For the container.
     *
     * @param settings the folder
     * @param web where the portal's own texts lie
     */
    @Inject
    public ContentFiles(Settings settings, ServletContext web) {
        this.settings = settings;
        this.web = web;
    }

    /**
     * Lists the files of a folder, not of its subfolders.
     *
     * @param folder the folder below {@code content/}, such as {@code nl/werkwijzen}
     * @return paths below {@code content/}, in alphabetical order; empty when there is no such folder
     */
    public List<String> list(String folder) {
        Path base = base();
        Path where = base.resolve(folder);
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> base.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + folder, e);
        }
    }

    /**
     * Reads a file.
     *
     * @param path below {@code content/}
     * @return the parsed file; empty when there is none
     * @throws ContentError when it can't be parsed
     */
    public Optional<ContentFile> read(String path) {
        Path file = base().resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ContentFile.parse(path, Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + path, e);
        }
    }

    /**
     * The folder that holds all texts.
     *
     * @return the folder, absolute
     */
    public Path base() {
        String own = web.getRealPath("/WEB-INF/content");
        return settings.folder(Setting.PORTAL_CONTENT_DIR, own == null ? Path.of("content") : Path.of(own));
    }
}
