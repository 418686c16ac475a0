package nl.krachtkring.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the tests: the one that was named, one on the machine, Playwright's own download; else, on Debian
 * as root, the project's script installs the package.
 */
final class BrowserProgram {

    /** The first is the same engine without windows, which takes less of the machine. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe");

    private static final String ELSEWHERE = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    private static final String SCRIPT = "src/test/scripts/install-browser.sh";
    private static final String HOW = "No browser found for the browser tests. Run " + SCRIPT
            + " as root, or name one with -Dbrowser.path=/path/to/chromium.";

    private final Properties properties;
    private final Map<String, String> environment;

    BrowserProgram(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /**
     * The browser to start.
     *
     * @return an existing program
     * @throws IllegalStateException that says what to run, when there is none
     */
    Path find() {
        Optional<Path> found = named().or(this::onMachine).or(this::downloaded);
        if (found.isEmpty() && mayInstall()) {
            install();
            found = onMachine();
        }
        return found.orElseThrow(() -> new IllegalStateException(HOW));
    }

    private Optional<Path> named() {
        String name = properties.getProperty("browser.path", environment.getOrDefault("BROWSER_PATH", ""));
        if (name.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(name);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("The named browser " + name + " does not exist or cannot be run.");
        }
        return Optional.of(path);
    }

    private Optional<Path> onMachine() {
        String path = environment.getOrDefault("PATH", "");
        return Stream.concat(
                        NAMES.stream().flatMap(name -> Stream.of(path.split(File.pathSeparator, -1))
                                .filter(folder -> !folder.isBlank())
                                .map(folder -> Path.of(folder, name))),
                        Stream.of(Path.of(ELSEWHERE)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Optional<Path> downloaded() {
        Path folder = Path.of(properties.getProperty("user.home", "."), ".cache", "ms-playwright");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        PathMatcher browser = FileSystems.getDefault().getPathMatcher("glob:**/chromium-*/chrome-linux*/chrome");
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(browser::matches).filter(Files::isExecutable).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean mayInstall() {
        return !"false".equals(properties.getProperty("browser.install"))
                && Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(properties.getProperty("user.name"));
    }

    private static void install() {
        System.out.println("No browser found: " + SCRIPT + " installs it.");
        try {
            int code = new ProcessBuilder("/bin/sh", SCRIPT).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(HOW);
            }
        } catch (IOException e) {
            throw new IllegalStateException(HOW, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(HOW, e);
        }
    }
}
