package nl.krachtkring.launch;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes every mail that the portal sends and writes it to a folder, one {@code .eml} file for each recipient.
 *
 * <p>File names start with the time of arrival in UTC, so that they sort by it, and hold the recipient's address. A file
 * appears complete or not at all.
 */
public final class MailCatcher implements AutoCloseable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final GreenMail server;
    private final Path folder;
    private final AtomicInteger number = new AtomicInteger();

    private MailCatcher(GreenMail server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts to listen on a free port of the loopback address.
     *
     * @param folder exists; takes the files
     * @return the running catcher
     */
    public static MailCatcher start(Path folder) {
        GreenMail server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        MailCatcher catcher = new MailCatcher(server, folder);
        UserManager users = server.getUserManager();
        users.setAuthRequired(false);
        users.setMessageDeliveryHandler((message, address) -> catcher.take(users, message, address));
        server.start();
        return catcher;
    }

    private GreenMailUser take(UserManager users, MovingMessage message, MailAddress address)
            throws MessagingException, UserException {
        String recipient = address.getEmail().replaceAll("[^A-Za-z0-9@._+-]", "_");
        String name = STAMP.format(Instant.now()) + "-%04d-".formatted(number.incrementAndGet()) + recipient;
        Path unfinished = folder.resolve(name + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.getMessage().writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("The mail cannot be kept.", e);
        }
        GreenMailUser known = users.getUserByEmail(address.getEmail());
        return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), name);
    }

    /**
     * What the portal must know to send its mail here.
     *
     * @return by the name of the setting
     */
    public Map<String, String> settings() {
        return Map.of(
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
                "PORTAL_DEMO_MAIL_DIR", folder.toString());
    }

    /**
     * Where the files appear.
     *
     * @return an absolute path
     */
    public Path folder() {
        return folder;
    }

    /** Stops listening; the files stay. */
    @Override
    public void close() {
        server.stop();
    }
}
