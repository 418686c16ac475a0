package nl.krachtkring.platform.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.Test;

/** The words that are spoken with a scanner, against one that listens on this machine. */
class VirusScannerTest {

    private static final byte[] SENT = "een brief".getBytes(StandardCharsets.US_ASCII);

    @Test
    void without_a_scanner_nobody_looked() {
        assertEquals(Scan.NOT_SCANNED, new VirusScanner(new Settings()).look(upload()));
    }

    @Test
    void what_a_scanner_knows_is_refused_and_what_it_does_not_is_clean() throws IOException {
        assertEquals(Scan.CLEAN, asked("stream: OK\0"));
        assertRefused("platform.file.scan.found", "stream: Eicar-Signature FOUND\0");
        assertRefused("platform.file.scan.silent", "INSTREAM size limit exceeded. ERROR\0");
        assertRefused("platform.file.scan.silent", "");
    }

    @Test
    void a_scanner_that_is_away_lets_nothing_through() throws IOException {
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        gone.close();
        VirusScanner scanner = new VirusScanner(at(gone.getLocalPort()));
        assertEquals(
                "platform.file.scan.silent",
                assertThrows(RuleViolation.class, () -> scanner.look(upload())).key());
    }

    private static void assertRefused(String key, String answer) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> asked(answer)).key());
    }

    private static Scan asked(String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> got = CompletableFuture.supplyAsync(() -> answer(server, answer));
            try {
                return new VirusScanner(at(server.getLocalPort())).look(upload());
            } finally {
                assertArrayEquals(SENT, got.join());
            }
        }
    }

    private static byte[] answer(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
            byte[] bytes = in.readNBytes(in.readInt());
            assertEquals(0, in.readInt());
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Settings at(int port) {
        return new Settings() {
            @Override
            public InetSocketAddress address(Setting setting) {
                return InetSocketAddress.createUnresolved("127.0.0.1", port);
            }
        };
    }

    private static Upload upload() {
        return new Upload("photo", "brief.txt", SENT.length, SENT);
    }
}
