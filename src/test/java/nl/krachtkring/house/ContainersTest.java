package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.member.ProviderSetting;
import nl.krachtkring.platform.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for containers name settings that exist, and start what the demo and the tests start. */
class ContainersTest {
    private static final Path DOCKER = Path.of("docker");
    private static final Pattern VARIABLE = Pattern.compile("\\bPORTAL_[A-Z][A-Z_]*");
    /** A name that only the script for the database's users knows. */
    private static final Set<String> OF_THE_DATABASE = Set.of("PORTAL_PASSWORD");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DOCKER)) {
            // People's own settings lie here too; they are none of the build's business.
            return files.filter(file -> !file.toString().endsWith(".env")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_variable_is_a_setting(Path file) throws IOException {
        Set<String> known = Arrays.stream(Setting.values()).map(Enum::name).collect(Collectors.toSet());
        Arrays.stream(ProviderSetting.values()).forEach(setting -> known.add(setting.variable("gemeente")));
        Set<String> named = VARIABLE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .filter(name -> !OF_THE_DATABASE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(known);
        assertEquals(Set.of(), named);
    }

    @Test
    void example_shows_what_a_production_start_needs_and_no_secret() throws IOException {
        Map<String, String> example = variables("portal.env.example");
        assertTrue(example.keySet()
                .containsAll(List.of(
                        "PORTAL_BASE_URL",
                        "PORTAL_ADMIN_EMAIL",
                        "PORTAL_DB_URL",
                        "PORTAL_DB_USER",
                        "PORTAL_DB_PASSWORD",
                        "PORTAL_DB_OWNER_USER",
                        "PORTAL_DB_OWNER_PASSWORD",
                        "PORTAL_SMTP_HOST",
                        "PORTAL_MAIL_FROM",
                        "PORTAL_SECRET")));
        assertFalse(example.containsKey("PORTAL_DEMO"));
        example.keySet().stream()
                .filter(name -> Setting.valueOf(name).secret())
                .forEach(name -> assertEquals("", example.get(name), name));
        assertTrue(variables("portal-behind-proxy.env.example")
                .get("PORTAL_BASE_URL")
                .startsWith("https://"));
    }

    @Test
    void compose_starts_portal_database_and_mail_with_volumes() throws IOException {
        Map<?, ?> compose = compose();
        Map<?, ?> services = (Map<?, ?>) compose.get("services");
        assertEquals(Set.of("portal", "database", "mail"), services.keySet());
        assertEquals("mariadb:11.4", service(services, "database").get("image"));
        assertEquals(Set.of("files", "database"), ((Map<?, ?>) compose.get("volumes")).keySet());
        assertEquals("portal.env", service(services, "portal").get("env_file"));
        // Nothing is reachable from other machines unless an operator decides so.
        for (Object service : services.values()) {
            Object ports = ((Map<?, ?>) service).get("ports");
            if (ports != null) {
                ((List<?>) ports).forEach(port -> assertTrue(port.toString().startsWith("127.0.0.1:"), port::toString));
            }
        }
    }

    @Test
    void addresses_of_the_example_are_services_of_compose() throws IOException {
        Set<?> services = ((Map<?, ?>) compose().get("services")).keySet();
        Map<String, String> example = variables("portal.env.example");
        assertTrue(services.contains(example.get("PORTAL_SMTP_HOST")));
        assertTrue(example.get("PORTAL_DB_URL").contains("://database:"));
        assertTrue(services.contains("database"));
    }

    @Test
    void image_is_not_root_and_tells_its_health() throws IOException {
        List<String> lines = Files.readAllLines(DOCKER.resolve("Dockerfile"));
        int user = lines.indexOf("USER krachtkring");
        assertTrue(user > 0 && user < index(lines, "ENTRYPOINT"), "the last user before the start is not root");
        assertTrue(index(lines, "HEALTHCHECK") > 0);
        assertTrue(Files.readString(DOCKER.resolve("healthy")).contains("/health/ready"));
    }

    @Test
    void image_starts_with_the_options_of_demo_and_tests() throws IOException {
        String start = Files.readString(DOCKER.resolve("start"));
        try (Stream<Path> options = Files.list(Path.of("src/main/server"))) {
            options.forEach(file -> assertTrue(start.contains("server/" + file.getFileName()), file::toString));
        }
        assertTrue(start.contains("--deploy krachtkring.war --port 8080"));
        assertTrue(Files.isExecutable(DOCKER.resolve("start")));
    }

    private static int index(List<String> lines, String instruction) {
        return lines.stream()
                .filter(line -> line.startsWith(instruction))
                .findFirst()
                .map(lines::indexOf)
                .orElse(-1);
    }

    private static Map<?, ?> service(Map<?, ?> services, String name) {
        return (Map<?, ?>) services.get(name);
    }

    private static Map<?, ?> compose() throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        return (Map<?, ?>) yaml.loadFromString(Files.readString(DOCKER.resolve("compose.yaml")));
    }

    private static Map<String, String> variables(String file) throws IOException {
        try (Stream<String> lines = Files.lines(DOCKER.resolve(file))) {
            return lines.filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }
}
