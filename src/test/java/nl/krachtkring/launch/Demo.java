package nl.krachtkring.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What {@code mvn -Pdemo} runs: the portal with demo data, until somebody ends it.
 *
 * <p>Its data lies in {@code .data}, so that the next start goes on where this one stopped.
 */
public final class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class.getName());
    private static final int FAILED = 1;

    private Demo() {}

    /**
     * Starts the demo and waits for its end.
     *
     * @param arguments none
     * @throws InterruptedException when the wait is broken off
     */
    public static void main(String[] arguments) throws InterruptedException {
        Workplace place = new Workplace(Path.of(System.getProperty("portal.data", ".data")));
        Launch launch = new Launch(place, System.getenv());
        try (FileChannel lock = lock(place)) {
            logToFile(place.log("launcher"));
            Runtime.getRuntime().addShutdownHook(new Thread(launch::close, "end"));
            endWithParent();
            run(launch, place);
            lock.force(false);
        } catch (LaunchFailure | IOException e) {
            LOG.log(Level.SEVERE, "start failed", e);
            if (!launch.isEnding()) {
                say(e.getMessage());
            }
        }
        endMaven();
        System.exit(FAILED);
    }

    private static void run(Launch launch, Workplace place) throws InterruptedException {
        Portal portal = launch.start(Integer.getInteger("portal.port", 8080));
        say(portal.address() + "/demo");
        say("The portal runs at this address until Ctrl-C. Its data, mail and logs are in " + place.root() + ".");
        portal.process().onExit().join();
        // Ctrl-C reaches the server and this process at once; give our own end the time to be noticed.
        Thread.sleep(500);
        if (!launch.isEnding()) {
            say("The portal has ended; see " + portal.log() + ".");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Maven would bury the line that says what is wrong under its own report of a failed command. */
    private static void endMaven() throws InterruptedException {
        if (Boolean.getBoolean("portal.started.by.maven")) {
            Thread.sleep(500);
            ProcessHandle.current().parent().ifPresent(ProcessHandle::destroy);
        }
    }

    private static FileChannel lock(Workplace place) throws IOException {
        FileChannel channel =
                FileChannel.open(place.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new LaunchFailure("The demo already runs in " + place.root() + "; end it first.");
        }
        return channel;
    }

    private static void logToFile(Path log) throws IOException {
        LogManager.getLogManager().reset();
        FileHandler handler = new FileHandler(log.toString());
        handler.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(handler);
    }

    /** Maven started this process; when it is gone, for whatever reason, nobody can end the demo any more. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread watch = new Thread(
                    () -> {
                        parent.onExit().join();
                        System.exit(FAILED);
                    },
                    "parent");
            watch.setDaemon(true);
            watch.start();
        });
    }
}
