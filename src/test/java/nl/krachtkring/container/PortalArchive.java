package nl.krachtkring.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, so that the tests run in what is delivered. */
public final class PortalArchive {
    private PortalArchive() {}

    /**
     * The WAR with test classes added.
     *
     * @param tests that run inside it
     * @return to be deployed
     */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/krachtkring.war"))
                .addClasses(RunnerDoor.class, RunnerDoor.Door.class)
                .addClasses(tests);
    }
}
