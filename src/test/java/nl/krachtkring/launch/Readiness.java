package nl.krachtkring.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits for the first answer of a portal, and tells why there won't be one. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** What the server answers while it holds no application: before the WAR is deployed, or after that failed. */
    private static final String EMPTY = "No Application deployed";
    /** A server that answers at all is done with the WAR within this time. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Process process;
    private final Path log;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest question;
    private Instant emptySince;

    Readiness(Process process, int port, Path log) {
        this.process = process;
        this.log = log;
        this.question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    /**
     * Comes back when the portal is ready.
     *
     * @throws LaunchFailure when the process ends, its WAR is refused or four minutes pass
     */
    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (Instant.now().isBefore(end)) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new LaunchFailure("The portal ended while it started; see " + log + ".");
                }
                if (isReady()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The start was broken off.", e);
        }
        throw new LaunchFailure(
                "The portal did not get ready in " + PATIENCE.toMinutes() + " minutes; see " + log + ".");
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains(EMPTY)) {
                emptySince = null;
                return answer.statusCode() == 200;
            }
        } catch (IOException e) {
            return false;
        }
        if (emptySince == null) {
            emptySince = Instant.now();
        } else if (emptySince.plus(GRACE).isBefore(Instant.now()) && LogFile.says(log, "Payara Micro URLs")) {
            throw new LaunchFailure("The portal could not be deployed" + LogFile.reason(log) + "; see " + log + ".");
        }
        return false;
    }
}
