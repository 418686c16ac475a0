package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.krachtkring.given.Hours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation says of itself: believed when it says the right name and safe addresses, asked seldom, never waited for long. */
class ProviderCallsTest {

    private static final String RIGHT =
            "{'issuer':'ISSUER','authorization_endpoint':'ISSUER/a','token_endpoint':'ISSUER/t',"
                    + "'jwks_uri':'ISSUER/k','response_types_supported':['code'],'subject_types_supported':['public'],"
                    + "'id_token_signing_alg_values_supported':['RS256']}";

    private final Hours clock = new Hours();
    private final AtomicInteger asked = new AtomicInteger();
    private ProviderCalls calls;
    private HttpServer server;
    private String issuer;
    private String says = RIGHT;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        calls = new ProviderCalls(clock);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] body = says.replace("ISSUER", issuer).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Location", "/elders");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void organisation_is_asked_once_an_hour() {
        know();
        know();
        assertEquals(1, asked.get());
        clock.pass(Duration.ofHours(1));
        know();
        assertEquals(2, asked.get());
    }

    @ParameterizedTest
    @CsvSource({
        "'''issuer'':''ISSUER''', '''issuer'':''https://elders.example'''",
        "'''issuer'':''ISSUER''', '''issuer'':''ISSUER/'''",
        "ISSUER/a, http://elders.example/a",
        "ISSUER/t, http://elders.example/t",
        "ISSUER/k, http://elders.example/k",
        "ISSUER/k, file:///etc/passwd",
        "'''token_endpoint'':''ISSUER/t'',', ''",
        "'{', '<html>'"
    })
    void organisation_that_says_something_else_is_not_used(String right, String wrong) {
        says = RIGHT.replace(right, wrong);
        assertDown();
    }

    @ParameterizedTest
    @CsvSource({"302", "404", "500"})
    void organisation_that_leads_elsewhere_or_fails_is_not_used(int answer) {
        status = answer;
        assertDown();
        assertEquals(1, asked.get(), "no redirect is followed");
    }

    @Test
    void organisation_that_failed_is_left_alone_for_a_moment() {
        status = 500;
        assertDown();
        status = 200;
        assertDown();
        assertEquals(1, asked.get());
        clock.pass(Duration.ofSeconds(15));
        know();
        assertEquals(2, asked.get());
    }

    /** The other end takes the connection and says nothing. */
    @Test
    void organisation_that_never_answers_is_waited_for_three_seconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            issuer = "http://localhost:" + silent.getLocalPort();
            assertTimeoutPreemptively(Duration.ofSeconds(6), this::assertDown);
        }
    }

    private void assertDown() {
        ProviderTrouble trouble = assertThrows(ProviderTrouble.class, this::know);
        assertEquals(ProviderTrouble.Kind.DOWN, trouble.kind());
    }

    private void know() {
        calls.known(new Provider("gemeente", "Gemeente", issuer, "krachtkring", "geheim"));
    }
}
