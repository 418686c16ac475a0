package nl.krachtkring.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The portal that browser tests share: started by the first that asks, with the demo's people and content, on a random
 * port. A test makes what it changes itself, since others see it too.
 */
public final class TestPortal {
    private static Portal portal;
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
            place = new Workplace(Path.of("target/browser"));
            place.emptyFolder("files");
            place.emptyFolder("mail");
            Map<String, String> settings =
                    new TreeMap<>(TestDatabase.access(TestDatabase.BROWSER).settings());
            System.getProperties().stringPropertyNames().stream()
                    .filter(name -> name.startsWith("PORTAL_"))
                    .forEach(name -> settings.put(name, System.getProperty(name)));
            Launch launch = new Launch(place, settings);
            TestProcesses.endLast(launch::close);
            try {
                portal = launch.start(Ports.free());
            } catch (LaunchFailure e) {
                failure = e;
                throw e;
            }
        }
        return portal.address();
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
