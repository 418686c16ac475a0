package nl.krachtkring.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends what tests started when the last test of this Java machine has run, and also when the machine is killed. */
public final class TestProcesses implements LauncherSessionListener {
    private static final Deque<Runnable> ENDS = new ArrayDeque<>();
    private static final Watchdog WATCHDOG = new Watchdog();

    /**
     * Registers an end; the last registered runs first.
     *
     * @param end closes a part
     */
    static synchronized void endLast(Runnable end) {
        if (ENDS.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(TestProcesses::endAll, "end"));
        }
        ENDS.push(end);
    }

    /**
     * Ends a process with this Java machine, however that goes.
     *
     * @param process a part that tests started
     */
    static void guard(ProcessHandle process) {
        WATCHDOG.guard(process);
    }

    /** The container tests read their server's options from properties before the first of them starts. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("portal.container.tests")) {
            ContainerSettings.publish();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        endAll();
    }

    private static synchronized void endAll() {
        while (!ENDS.isEmpty()) {
            ENDS.pop().run();
        }
        WATCHDOG.release();
    }
}
