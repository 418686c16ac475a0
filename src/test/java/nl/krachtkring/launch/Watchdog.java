package nl.krachtkring.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends processes when the launcher is gone, however it went.
 *
 * <p>A shell waits for the end of a pipe that the launcher holds open. When the launcher is killed the system closes the
 * pipe, and the shell ends what it was told to guard. Elsewhere than on Unix nothing guards.
 */
final class Watchdog {
    private static final String SCRIPT = "trap '' INT TERM HUP; while read -r pid; do pids=\"$pids $pid\"; done; "
            + "[ -n \"$pids\" ] && kill -TERM $pids 2>/dev/null; sleep 10; "
            + "[ -n \"$pids\" ] && kill -KILL $pids 2>/dev/null; exit 0";

    private final List<ProcessHandle> guarded = new ArrayList<>();
    private Process shell;

    /**
     * Guards one more process.
     *
     * @param process ends with the launcher from now on
     */
    synchronized void guard(ProcessHandle process) {
        guarded.add(process);
        if (File.separatorChar == '\\') {
            return;
        }
        try {
            if (shell == null) {
                shell = new ProcessBuilder("/bin/sh", "-c", SCRIPT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            shell.getOutputStream().write((process.pid() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            shell.getOutputStream().flush();
        } catch (IOException e) {
            throw new LaunchFailure("The processes cannot be guarded: " + e.getMessage(), e);
        }
    }

    /** Lets go after everything was ended in order, so that no process number is used twice. */
    synchronized void release() {
        if (shell != null && guarded.stream().noneMatch(ProcessHandle::isAlive)) {
            shell.destroyForcibly();
        }
    }
}
