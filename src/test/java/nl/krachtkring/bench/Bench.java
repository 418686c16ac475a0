package nl.krachtkring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.Launch;
import nl.krachtkring.launch.LaunchFailure;
import nl.krachtkring.launch.Portal;
import nl.krachtkring.launch.Ports;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.launch.Workplace;

/**
 * Fills a database, starts the portal, and measures; {@code -Dbench.hold} waits instead of measuring, so that another load
 * tool can be pointed at it. {@code -Dbench.seed}, {@code -Dbench.warmup} and {@code -Dbench.seconds} change the run.
 */
public final class Bench {
    private static final int[] CONNECTIONS = {1, 8, 64};
    private static final int WARM = 8;
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int REST_ROUNDS = 60;

    private final Portal portal;
    private final int port;
    private final Pages pages;
    private final Load load;

    private Bench(Portal portal, int port) {
        this.portal = portal;
        this.port = port;
        this.pages = new Pages(port);
        this.load = new Load(port);
    }

    /**
     * Runs the bench.
     *
     * @param arguments none
     * @throws IOException when a file or page cannot be read
     * @throws InterruptedException when it is broken off
     * @throws SQLException when the database cannot be filled
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        long seed = Long.getLong("bench.seed", 20261121L);
        Workplace place = new Workplace(Path.of("target/bench"));
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        Map<String, String> settings = new TreeMap<>(access.settings());
        settings.put("PORTAL_DEMO", "false");
        settings.put("PORTAL_FILES_DIR", place.emptyFolder("files").toString());
        int port = Integer.getInteger("portal.port", Ports.free());
        try (Launch launch = new Launch(place, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(launch::close, "end"));
            Portal portal = launch.start(port, List.of(FixedFile.war(place.root())));
            System.out.println("seed " + seed + ": filling the database");
            new SeededData(access, seed).fill();
            Bench bench = new Bench(portal, port);
            System.out.println("waiting until the portal is at rest");
            bench.rest();
            bench.run();
        } catch (LaunchFailure e) {
            System.out.println(e.getMessage());
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        Map<String, String> addresses = addresses();
        if (System.getProperty("bench.hold") != null) {
            addresses.forEach((name, path) -> System.out.println(name + "  " + portal.address() + path));
            System.out.println("signed in: Cookie: " + cookie(0) + "  The portal runs until Ctrl-C.");
            portal.process().onExit().join();
            return;
        }
        List<Case> cases = cases(addresses);
        int warmup = Integer.getInteger("bench.warmup", 120);
        System.out.println("warming up for " + warmup + " s");
        load.run(
                new Case("mixed", (connection, turn) -> {
                    Case one = cases.get((int) ((connection + turn) % cases.size()));
                    return one.requests().next(connection, turn);
                }),
                WARM,
                Duration.ofSeconds(warmup));
        rest();
        measure(cases);
        for (String name : List.of("home", "article", "discussion", "method")) {
            System.out.printf(
                    Locale.ROOT, "first visit, %s: %.1f KB%n", name, pages.firstVisit(addresses.get(name)) / 1024.0);
        }
    }

    /** Waits until what was set in motion before, such as the index, is done; otherwise that work would be measured too. */
    private void rest() {
        Duration before = used();
        for (int round = 0; round < REST_ROUNDS; round++) {
            LockSupport.parkNanos(REST.toNanos());
            Duration after = used();
            if (after.minus(before).compareTo(REST.dividedBy(10)) < 0) {
                return;
            }
            before = after;
        }
        System.out.println("the portal came to no rest: what follows measures other work too");
    }

    private Duration used() {
        return portal.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void measure(List<Case> cases) throws IOException, InterruptedException {
        Duration time = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
        Duration between = time.dividedBy(5);
        System.out.println("case                      conn   per s  of file    p50 ms    p99 ms  errors  memory MB");
        for (int connections : CONNECTIONS) {
            double before = 0;
            for (Case one : cases) {
                Measured measured = load.run(one, connections, time);
                // The machine isn't as quick all the time: a case is held against the file before and after it.
                double after = load.run(cases.get(0), connections, between).perSecond();
                double file = before == 0 ? measured.perSecond() : (before + after) / 2;
                before = after;
                System.out.printf(
                        Locale.ROOT,
                        "%-25s %4d %7.0f %8.3f %9.2f %9.2f %7d %10d%n",
                        one.name(),
                        connections,
                        measured.perSecond(),
                        measured.perSecond() / file,
                        measured.p50() / 1000.0,
                        measured.p99() / 1000.0,
                        measured.errors(),
                        memory());
            }
            // Replies give work to search and news; the next case is measured without it.
            rest();
        }
    }

    private static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("file", FixedFile.PATH);
        addresses.put("home", "/");
        addresses.put("article", SeededData.article(1));
        addresses.put("discussion", SeededData.discussion(1));
        addresses.put("method", "/werkwijzen/signs-of-safety");
        addresses.put("catalogue", "/werkwijzen");
        addresses.put("catalogue, three choices", "/werkwijzen?situatie=gedrag&plek=school&soort=aanpak");
        return addresses;
    }

    private List<Case> cases(Map<String, String> addresses) throws IOException, InterruptedException {
        List<Case> cases = new ArrayList<>();
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            if (pages.exists(address.getValue(), "")) {
                byte[] request = Wire.get(port, address.getValue(), "");
                cases.add(new Case(address.getKey(), (connection, turn) -> request));
            } else {
                System.out.println("left out, for it does not answer: " + address.getValue());
            }
        }
        byte[] signedIn = Wire.get(port, SeededData.discussion(1), cookie(0));
        cases.add(new Case("discussion, signed in", (connection, turn) -> signedIn));
        reply(cases);
        return cases;
    }

    private void reply(List<Case> cases) throws IOException, InterruptedException {
        List<Pages.Reply> replies = new ArrayList<>();
        for (int person = 0; person < SeededData.PEOPLE; person++) {
            // Far from the discussions that are read, which keep their fifty replies.
            pages.reply(SeededData.discussion(1000 + person), cookie(person)).ifPresent(replies::add);
        }
        if (replies.size() < SeededData.PEOPLE) {
            System.out.println("left out, for there is no form: posting a reply");
            return;
        }
        long run = System.nanoTime();
        cases.add(new Case("posting a reply", (connection, turn) -> {
            int person = connection % SeededData.PEOPLE;
            Pages.Reply reply = replies.get(person);
            String text = "Een+antwoord+" + run + "+" + System.nanoTime() + "+" + turn;
            return Wire.post(port, reply.path(), cookie(person), reply.form() + text);
        }));
    }

    private static String cookie(int person) {
        return "krachtkring=" + SeededData.token(person);
    }

    private long memory() throws IOException {
        Path status = Path.of("/proc", String.valueOf(portal.process().pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
