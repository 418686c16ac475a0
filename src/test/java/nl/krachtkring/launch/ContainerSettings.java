package nl.krachtkring.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code arquillian.xml} must know to start the server for tests inside it: the options of production and the
 * portal's settings, as system properties.
 */
final class ContainerSettings {
    private static final Path OPTIONS = Path.of("src/main/server");

    private ContainerSettings() {}

    /** Starts the database and sets the properties {@code container.java.options} and {@code container.server.options}. */
    static void publish() {
        Workplace place = new Workplace(Path.of("target/container"));
        Map<String, String> settings =
                new TreeMap<>(TestDatabase.access(TestDatabase.CONTAINER).settings());
        settings.put("PORTAL_FILES_DIR", place.emptyFolder("files").toString());
        settings.put("PORTAL_DEMO", "true");
        settings.put("PORTAL_SECRET", new Secrets(place).get("portal"));
        settings.put("PORTAL_SMTP_PORT", String.valueOf(Ports.free()));
        String properties = settings.entrySet().stream()
                .map(setting -> " -D" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
        System.setProperty("container.java.options", javaOptions() + properties);
        System.setProperty(
                "container.server.options",
                "--nohazelcast --nohostaware --disablephonehome --contextroot /"
                        + " --maxhttpthreads 8 --prebootcommandfile " + Portal.preboot(place.emptyFolder("run")));
    }

    private static String javaOptions() {
        try {
            return Files.readAllLines(OPTIONS.resolve("java.options")).stream()
                    .filter(line -> line.startsWith("-"))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
