package nl.krachtkring.launch;

import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * One portal with all that it needs, in one workplace.
 *
 * <p>When the environment names a database ({@code PORTAL_DB_URL}) that one is used, and when it names a mail server
 * ({@code PORTAL_SMTP_HOST}) the mail goes there; else both are started. Settings of the environment win over the
 * launch's own.
 */
public final class Launch implements AutoCloseable {
    private final Workplace place;
    private final Map<String, String> given;
    private final Deque<AutoCloseable> parts = new ConcurrentLinkedDeque<>();
    private final Watchdog watchdog = new Watchdog();
    private volatile boolean ending;

    /**
     * Prepares a launch; nothing starts yet.
     *
     * @param place keeps its data
     * @param given settings that win, for example the environment
     */
    public Launch(Workplace place, Map<String, String> given) {
        this.place = place;
        this.given = new TreeMap<>();
        given.forEach((name, value) -> {
            if (name.startsWith("PORTAL_") && !value.isBlank()) {
                this.given.put(name, value);
            }
        });
    }

    /**
     * Starts everything and waits until the portal answers.
     *
     * @param port of the loopback address
     * @return the running portal
     */
    public Portal start(int port) {
        return start(port, List.of());
    }

    /**
     * Starts everything, with more archives on the same server.
     *
     * @param port of the loopback address
     * @param beside archives that are deployed under their own names
     * @return the running portal
     */
    public Portal start(int port, List<Path> beside) {
        if (!Ports.isFree(port)) {
            throw new LaunchFailure("Port " + port + " is taken; choose another one with -Dportal.port=8081.");
        }
        Map<String, String> settings = new TreeMap<>(ownSettings(port));
        if (!given.containsKey("PORTAL_DB_URL")) {
            Database database = Database.start(place, List.of("krachtkring"), List.of());
            parts.push(database);
            database.process().ifPresent(watchdog::guard);
            settings.putAll(database.access("krachtkring").settings());
        }
        if (!given.containsKey("PORTAL_SMTP_HOST")) {
            MailCatcher mail = MailCatcher.start(place.folder("mail"));
            parts.push(mail);
            settings.putAll(mail.settings());
        }
        settings.putAll(given);
        Portal portal = Portal.start(place, port, settings, beside);
        parts.push(portal);
        watchdog.guard(portal.process());
        return portal.awaitReady();
    }

    private Map<String, String> ownSettings(int port) {
        return Map.of(
                "PORTAL_DEMO", "true",
                "PORTAL_BASE_URL", Portal.address(port),
                "PORTAL_FILES_DIR", place.folder("files").toString(),
                "PORTAL_MAIL_FROM", "portaal@krachtkring.example",
                "PORTAL_SECRET", new Secrets(place).get("portal"));
    }

    /**
     * Whether the end has begun.
     *
     * @return true from the first call of {@link #close}
     */
    public boolean isEnding() {
        return ending;
    }

    /** Ends everything that this launch started, the portal first. */
    @Override
    public void close() {
        ending = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.err.println("A part did not end in order: " + e.getMessage());
            }
        }
        watchdog.release();
    }
}
