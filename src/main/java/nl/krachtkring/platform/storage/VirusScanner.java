package nl.krachtkring.platform.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/**
 * Has files looked at by a scanner that speaks the protocol of ClamAV (clamd, command INSTREAM). Without one, files are kept
 * as not scanned and pages say so; with one that doesn't answer, nothing is taken in.
 */
@Singleton
public class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final int TIMEOUT_MILLIS = 8_000;
    private static final int CHUNK = 64 * 1024;

    private final Settings settings;

    /**
     * For the container.
     *
     * @param settings say where the scanner listens
     */
    @Inject
    public VirusScanner(Settings settings) {
        this.settings = settings;
    }

    /**
     * Has a file looked at.
     *
     * @param upload what was sent
     * @return what is to be said of it
     * @throws RuleViolation of its field, when something was found or nobody could look
     */
    public Scan look(Upload upload) {
        InetSocketAddress address = settings.address(Setting.PORTAL_VIRUS_SCANNER);
        if (address == null) {
            return Scan.NOT_SCANNED;
        }
        String answer;
        try {
            answer = ask(new InetSocketAddress(address.getHostString(), address.getPort()), upload.bytes());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the virus scanner does not answer: {0}", e.getMessage());
            throw new RuleViolation(upload.field(), "platform.file.scan.silent");
        }
        if (answer.endsWith("FOUND")) {
            throw new RuleViolation(upload.field(), "platform.file.scan.found");
        }
        if (!answer.endsWith("OK")) {
            LOG.log(Level.WARNING, "the virus scanner answers: {0}", answer);
            throw new RuleViolation(upload.field(), "platform.file.scan.silent");
        }
        return Scan.CLEAN;
    }

    private static String ask(InetSocketAddress address, byte[] bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < bytes.length; from += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - from);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(CHUNK), StandardCharsets.US_ASCII);
            return answer.replace("\0", "").strip();
        }
    }
}
