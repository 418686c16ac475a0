package nl.krachtkring.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
    @TempDir
    Path folder;

    @Test
    void taken_port_is_told_in_one_line_before_anything_starts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Launch launch = new Launch(new Workplace(folder), Map.of())) {
            String line = assertThrows(LaunchFailure.class, () -> launch.start(taken.getLocalPort()))
                    .getMessage();
            assertTrue(line.startsWith("Port " + taken.getLocalPort() + " is taken"), line);
            assertFalse(line.contains("\n"));
            assertFalse(Files.exists(folder.resolve("database")));
        }
    }

    @Test
    void secrets_are_drawn_once_and_kept() {
        Workplace place = new Workplace(folder);
        String first = new Secrets(place).get("owner");
        assertEquals(first, new Secrets(place).get("owner"));
        assertNotEquals(first, new Secrets(place).get("portal"));
        assertEquals(48, first.length());
    }

    @Test
    void refused_setting_is_the_reason_of_a_failed_start() throws IOException {
        Path log = Files.writeString(
                folder.resolve("portal.log"),
                "x\nException while loading the app : failed\nPORTAL_SECRET: at least 32 characters\n");
        assertEquals(": PORTAL_SECRET: at least 32 characters", LogFile.reason(log));
        assertEquals("", LogFile.reason(Files.writeString(log, "all is well")));
    }

    @Test
    void folders_are_emptied_with_what_is_in_them() throws IOException {
        Workplace place = new Workplace(folder);
        Files.createDirectories(place.folder("run").resolve("deep/deeper"));
        Files.writeString(place.folder("run").resolve("deep/file"), "x");
        assertEquals(0, place.emptyFolder("run").toFile().list().length);
    }

    @Test
    void guarded_process_ends_when_its_guardian_is_killed() throws IOException, InterruptedException {
        Process guardian = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Guardian.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long pid = Long.parseLong(guardian.inputReader().readLine());
        ProcessHandle guarded = ProcessHandle.of(pid).orElseThrow();
        assertTrue(guarded.isAlive());
        guardian.destroyForcibly();
        guarded.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        assertFalse(guarded.isAlive());
    }

    /** Guards a sleeping process and waits to be killed. */
    static final class Guardian {
        private Guardian() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Process sleeper = new ProcessBuilder("sleep", "120").start();
            new Watchdog().guard(sleeper.toHandle());
            System.out.println(sleeper.pid());
            sleeper.waitFor();
        }
    }
}
