package nl.krachtkring.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The portal that the browser tests of one process share: started by the first that asks, with the demo's people and content, on a
 * random port. A test makes what it changes itself, since others see it too.
 */
public final class TestPortal {
    private static final boolean LONG = Boolean.getBoolean("portal.endurance");

    /** A portal of some minutes doesn't earn back what its second compiler takes. */
    private static final String ONE_COMPILER = " -XX:TieredStopAtLevel=1";

    private static Portal portal;
    private static Launch launch;
    private static int port;
    private static Workplace place;
    private static LaunchFailure failure;

    private TestPortal() {}

    /**
     * Where the portal answers, after a start when it doesn't run yet.
     *
     * @return without a slash at its end
     */
    public static synchronized String address() {
        if (failure != null) {
            throw failure;
        }
        if (portal == null) {
            place = new Workplace(Path.of("target/browser-" + System.getProperty("portal.fork", "1")));
            place.emptyFolder("files");
            place.emptyFolder("mail");
            Map<String, String> settings =
                    new TreeMap<>(TestDatabase.access(TestDatabase.BROWSER).settings());
            System.getProperties().stringPropertyNames().stream()
                    .filter(name -> name.startsWith("PORTAL_"))
                    .forEach(name -> settings.put(name, System.getProperty(name)));
            // With assertions, what is kept of pages is drawn again and compared.
            settings.put("JDK_JAVA_OPTIONS", "-ea:nl.krachtkring..." + (LONG ? "" : ONE_COMPILER));
            launch = new Launch(place, settings);
            TestProcesses.endLast(launch::close);
            try {
                port = Ports.free();
                portal = launch.start(port);
            } catch (LaunchFailure e) {
                failure = e;
                throw e;
            }
        }
        return portal.address();
    }

    /** Ends the server, as an operator does who brings a new version; {@link #startAgain} must follow. */
    public static synchronized void end() {
        address();
        portal.close();
    }

    /** Starts the server where it was, on what it kept. */
    public static synchronized void startAgain() {
        portal = launch.start(port);
    }

    /**
     * The folder in which each mail of the portal becomes a file.
     *
     * @return an absolute path
     */
    public static synchronized Path mail() {
        address();
        return place.folder("mail");
    }

    /**
     * What the server wrote.
     *
     * @return an absolute path
     */
    public static synchronized Path log() {
        address();
        return portal.log();
    }
}
