package nl.krachtkring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The portal in a process of its own: Payara Micro with the WAR and the options of production. */
public final class Portal implements AutoCloseable {
    private static final Path OPTIONS = Path.of("src/main/server");
    private static final Path SERVER = Path.of("target/server/payara-micro.jar");
    private static final Path WAR = Path.of("target/krachtkring.war");

    private final Process process;
    private final int port;
    private final Path log;
    private final Path scratch;

    private Portal(Process process, int port, Path log, Path scratch) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.scratch = scratch;
    }

    /**
     * Starts the process; {@link #awaitReady} waits for its first answer.
     *
     * @param place keeps log and scratch files
     * @param port of the loopback address; free
     * @param settings environment variables of the portal
     * @param beside archives that are deployed under their own names
     * @return the started process
     */
    public static Portal start(Workplace place, int port, Map<String, String> settings, List<Path> beside) {
        Path scratch = place.emptyFolder("run");
        Path log = place.log("portal");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(scratch, port));
            beside.forEach(archive -> builder.command().addAll(List.of("--deploy", archive.toString())));
            builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
            builder.environment().putAll(settings);
            builder.redirectErrorStream(true);
            builder.redirectOutput(log.toFile());
            return new Portal(builder.start(), port, log, scratch);
        } catch (IOException e) {
            throw new LaunchFailure("The portal does not start: " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path scratch, int port) throws IOException {
        for (Path needed : List.of(SERVER, WAR)) {
            if (!Files.exists(needed)) {
                throw new LaunchFailure("The file " + needed + " is missing; run mvn -DskipTests package first.");
            }
        }
        Path temporary = Files.createDirectories(scratch.resolve("tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + OPTIONS.resolve("java.options").toAbsolutePath());
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-jar", SERVER.toAbsolutePath().toString()));
        command.addAll(List.of("--deploy", WAR.toAbsolutePath().toString()));
        command.addAll(List.of("--port", String.valueOf(port)));
        command.addAll(List.of("--prebootcommandfile", preboot(scratch).toString()));
        command.addAll(serverOptions());
        return command;
    }

    /**
     * The commands of production with one more, that makes the server listen on the loopback address alone.
     *
     * @param folder takes the file
     * @return the file
     */
    static Path preboot(Path folder) {
        try {
            List<String> commands = new ArrayList<>(Files.readAllLines(OPTIONS.resolve("preboot.commands")));
            commands.add("set configs.config.server-config.network-config.network-listeners"
                    + ".network-listener.http-listener.address=127.0.0.1");
            return Files.write(folder.resolve("preboot.commands"), commands);
        } catch (IOException e) {
            throw new LaunchFailure("The file src/main/server/preboot.commands cannot be read.", e);
        }
    }

    private static List<String> serverOptions() throws IOException {
        try (Stream<String> lines = Files.lines(OPTIONS.resolve("server.options"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Stream.of(line.trim().split(" +")))
                    .toList();
        }
    }

    /**
     * Waits until the portal says that it is ready.
     *
     * @return this
     * @throws LaunchFailure when the process ends before that, refuses the WAR or four minutes pass
     */
    public Portal awaitReady() {
        new Readiness(process, port, log).await();
        return this;
    }

    /**
     * Where the portal answers; a host name, since passkeys refuse an IP address.
     *
     * @return without a slash at its end
     */
    public String address() {
        return address(port);
    }

    /**
     * Where a portal on this port answers.
     *
     * @param port of the loopback address
     * @return without a slash at its end
     */
    public static String address(int port) {
        return "http://localhost:" + port;
    }

    /**
     * The process of the server.
     *
     * @return its handle, also after its end
     */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * What the server writes.
     *
     * @return an absolute path
     */
    public Path log() {
        return log;
    }

    /** Ends the process, by force when it takes longer than fifteen seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Workplace.delete(scratch);
    }
}
