package nl.krachtkring.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that sends prepared requests and reads the answers without looking into them. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int BUFFER = 64 * 1024;

    private final int port;
    private final byte[] skipped = new byte[BUFFER];
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /**
     * Sends one request and reads its answer to the end.
     *
     * @param request whole, with its body
     * @return the status
     * @throws IOException when the connection breaks; the next call opens a new one
     */
    int send(byte[] request) throws IOException {
        try {
            if (socket == null) {
                socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(PATIENCE_MILLIS);
                in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            }
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        long length = 0;
        boolean chunked = false;
        boolean closing = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).trim());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            closing |= lower.equals("connection: close");
        }
        if (chunked) {
            chunks();
        } else if (status != 304 && status != 204) {
            skip(length);
        }
        if (closing) {
            close();
        }
        return status;
    }

    private void chunks() throws IOException {
        for (long size = chunk(); size > 0; size = chunk()) {
            skip(size);
            line();
        }
        line();
    }

    private long chunk() throws IOException {
        return Long.parseLong(line().split(";", 2)[0].trim(), 16);
    }

    private void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int read = in.read(skipped, 0, (int) Math.min(left, skipped.length));
            if (read < 0) {
                throw new IOException("the answer was cut off");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** Opens a new connection at the next request. */
    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is gone either way.
                in = null;
            }
            socket = null;
        }
    }

    /**
     * A request for a page, as a browser sends it.
     *
     * @param port of the portal
     * @param path starts with a slash
     * @param cookie whole cookie header, or empty
     * @return the bytes to send
     */
    static byte[] get(int port, String path, String cookie) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html,*/*\r\n"
                        + "Accept-Encoding: gzip\r\nAccept-Language: nl\r\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A posted form, as a browser sends it.
     *
     * @param port of the portal
     * @param path starts with a slash
     * @param cookie whole cookie header, or empty
     * @param form encoded for a URL
     * @return the bytes to send
     */
    static byte[] post(int port, String path, String cookie, String form) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                        + "\r\nSec-Fetch-Site: same-origin\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
