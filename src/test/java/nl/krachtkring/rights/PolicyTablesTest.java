package nl.krachtkring.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A check that no row of a table asks for could be lost unseen. Each check of each policy is taken away in turn, and the table
 * of the policy, run on the weakened one, must fail.
 */
class PolicyTablesTest {

    private static final Path CLASSES = Path.of("target/classes");

    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build());

    static List<String> policies() throws Exception {
        List<String> policies = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("nl/krachtkring"))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith("Policy.class") && Weakening.decides(Files.readAllBytes(file))) {
                    policies.add(CLASSES.relativize(file)
                            .toString()
                            .replaceAll("\\.class$", "")
                            .replaceAll("[/\\\\]", "."));
                }
            }
        }
        return policies;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_check_of_a_policy_is_missed_by_a_row_of_its_table(String policy) throws Exception {
        byte[] whole = OtherWorld.bytes(policy);
        TestExecutionSummary strong = run(policy, whole);
        assertTrue(strong.getTestsSucceededCount() > 0, "no table");
        assertEquals(0, strong.getTotalFailureCount());
        List<String> unnoticed = new ArrayList<>();
        for (Weakening weakening : Weakening.of(whole)) {
            if (run(policy, weakening.classFile()).getTotalFailureCount() == 0) {
                unnoticed.add(weakening.where());
            }
        }
        assertEquals("", String.join("\n", unnoticed), policy);
    }

    private static TestExecutionSummary run(String policy, byte[] classFile)
            throws IOException, ClassNotFoundException {
        OtherWorld world = new OtherWorld(policy, classFile);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(world);
        try {
            SummaryGeneratingListener heard = new SummaryGeneratingListener();
            LAUNCHER.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(world.loadClass(policy + "Test")))
                            .filters(EngineFilter.includeEngines("junit-jupiter"))
                            .build(),
                    heard);
            return heard.getSummary();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
