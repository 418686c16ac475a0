package nl.krachtkring.platform.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock; tests put a fixed one in its place. */
public class Clocks {

    /**
     * The clock of the server; what is drawn in Java asks it by its name.
     *
     * @return the time in UTC
     */
    @Produces
    @Named("clock")
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }
}
