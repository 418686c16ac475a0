package nl.krachtkring.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * The MariaDB of the running tests: started by the first test that asks, ended with the last.
 *
 * <p>It is the demo's server, but empty at each start and careless about power cuts.
 */
public final class TestDatabase {
    /** Tests of queries and entities, which migrate it themselves. */
    public static final String REPOSITORY = "krachtkring_repository";
    /** Tests inside the server. */
    public static final String CONTAINER = "krachtkring_container";
    /** Tests in a browser, with the demo's people. */
    public static final String BROWSER = "krachtkring_browser";

    /** The test of a first start without the demo. */
    public static final String PRODUCTION = "krachtkring_production";

    /** The test of sign-in at organisations, with the demo's people. */
    public static final String PROVIDERS = "krachtkring_providers";

    /** Tests of two transactions at once, which commit what they write. */
    public static final String TOGETHER = "krachtkring_together";

    private static final List<String> NAMES = List.of(REPOSITORY, CONTAINER, BROWSER, PRODUCTION, PROVIDERS, TOGETHER);
    private static final List<String> CARELESS =
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-buffer-pool-size=96M");

    private static Database server;

    private TestDatabase() {}

    /**
     * How to reach one of the databases, after a start of the server when it doesn't run yet.
     *
     * @param name one of the constants
     * @return address, users and passwords
     */
    public static synchronized DatabaseAccess access(String name) {
        if (server == null) {
            Workplace place = new Workplace(
                    Path.of("target/tests-" + ProcessHandle.current().pid()));
            server = Database.start(place, NAMES, CARELESS);
            TestProcesses.endLast(() -> {
                server.close();
                Workplace.delete(place.root());
            });
            server.process().ifPresent(TestProcesses::guard);
        }
        return server.access(name);
    }
}
