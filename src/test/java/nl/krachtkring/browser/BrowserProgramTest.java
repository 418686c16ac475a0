package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserProgramTest {
    @TempDir
    Path folder;

    private final Properties properties = new Properties();

    @BeforeEach
    void nothing_is_installed() {
        properties.setProperty("browser.install", "false");
        properties.setProperty("user.home", folder.toString());
    }

    @Test
    void named_browser_comes_first() throws IOException {
        Path named = program(folder.resolve("named"));
        program(folder.resolve("chromium"));
        properties.setProperty("browser.path", named.toString());
        assertEquals(named, new BrowserProgram(properties, path()).find());
    }

    @Test
    void named_browser_that_is_missing_is_refused() {
        properties.setProperty("browser.path", folder.resolve("absent").toString());
        BrowserProgram program = new BrowserProgram(properties, path());
        assertThrows(IllegalStateException.class, program::find);
    }

    @Test
    void browser_on_the_machine_comes_before_a_download() throws IOException {
        Path found = program(folder.resolve("chromium"));
        program(download());
        assertEquals(found, new BrowserProgram(properties, path()).find());
    }

    @Test
    void browser_without_windows_comes_before_one_with() throws IOException {
        program(folder.resolve("chromium"));
        Path light = program(folder.resolve("chromium-headless-shell"));
        assertEquals(light, new BrowserProgram(properties, path()).find());
    }

    @Test
    void download_is_found() throws IOException {
        Path download = program(download());
        assertEquals(download, new BrowserProgram(properties, Map.of()).find());
    }

    @Test
    void without_any_it_says_what_to_run() {
        BrowserProgram program = new BrowserProgram(properties, Map.of());
        String message =
                assertThrows(IllegalStateException.class, program::find).getMessage();
        assertTrue(message.contains("install-browser.sh"), message);
    }

    private Map<String, String> path() {
        return Map.of("PATH", folder.toString());
    }

    private Path download() {
        return folder.resolve(".cache/ms-playwright/chromium-1200/chrome-linux/chrome");
    }

    private static Path program(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Files.createFile(path);
        assertTrue(path.toFile().setExecutable(true));
        return path;
    }
}
