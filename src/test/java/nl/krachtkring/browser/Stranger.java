package nl.krachtkring.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.krachtkring.launch.TestPortal;

/** Somebody who posts forms from an address of the loopback network that a test chooses, as a browser would. */
final class Stranger {

    private static final int PATIENCE_MILLIS = 30_000;

    private final String network;
    private final Map<String, String> cookies = new TreeMap<>();

    /**
     * An answer as it came over the wire.
     *
     * @param status the number
     * @param headers in their order, names as sent
     * @param body undecoded chunks joined
     * @param nanos from the first byte sent to the last one read
     */
    record Answer(int status, List<String> headers, String body, long nanos) {

        String header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        /** Names and lengths of the headers, without what differs from answer to answer for everybody. */
        List<String> shape() {
            return headers.stream()
                    .filter(line -> !line.startsWith("Date:"))
                    .map(line -> line.substring(0, line.indexOf(':')) + " " + line.length())
                    .toList();
        }
    }

    /**
     * A stranger.
     *
     * @param network such as {@code 127.1.0.1}
     */
    Stranger(String network) {
        this.network = network;
    }

    /** Posts the form of a page: its id, the button that was pressed and what was typed. */
    Answer post(String path, String form, String button, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put(form, form);
        fields.put(button, button);
        fields.put("jakarta.faces.ViewState", "stateless");
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI portal = URI.create(TestPortal.address());
        String request =
                "POST " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n" + cookieLine()
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        return send(request, portal.getPort());
    }

    private Answer send(String request, int port) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(network), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            long start = System.nanoTime();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return read(text, System.nanoTime() - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer read(String text, long nanos) {
        int end = text.indexOf("\r\n\r\n");
        List<String> head = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
        String status = head.remove(0);
        for (String line : head) {
            if (line.startsWith("Set-Cookie:")) {
                String[] cookie = line.substring(11).strip().split(";")[0].split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            }
        }
        return new Answer(Integer.parseInt(status.split(" ")[1]), head, text.substring(end + 4), nanos);
    }

    private String cookieLine() {
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : "Cookie: " + all + "\r\n";
    }

    /** Forgets the sign-in and keeps the cookie by which the device is known. */
    void signOut() {
        cookies.remove("krachtkring");
    }
}
