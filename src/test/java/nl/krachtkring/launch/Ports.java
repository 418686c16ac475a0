package nl.krachtkring.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports on the loopback address. */
public final class Ports {
    private Ports() {}

    /**
     * A port that nobody listens on.
     *
     * @return from the range that the system gives out
     */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("No port is free on this machine.", e);
        }
    }

    /**
     * Whether a port can be listened on.
     *
     * @param port 1 to 65535
     * @return false when somebody has it
     */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
