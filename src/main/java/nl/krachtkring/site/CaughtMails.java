package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** The mail that the demo caught, read from the folder of the mail catcher. Without the demo there is none. */
@Singleton
public class CaughtMails {

    private static final int MOST = 60;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final Settings settings;

    /**
     * For the container.
     *
     * @param settings whether the demo is on, and the folder
     */
    @Inject
    public CaughtMails(Settings settings) {
        this.settings = settings;
    }

    /**
     * The newest mails.
     *
     * @return at most sixty, newest first
     * @throws NotFound without the demo
     */
    public List<CaughtMail> newest() {
        if (!settings.isDemo()) {
            throw new NotFound();
        }
        String folder = settings.get(Setting.PORTAL_DEMO_MAIL_DIR);
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            // Names begin with the time of arrival, so that they sort by it.
            return files.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .limit(MOST)
                    .map(CaughtMails::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaughtMail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            String text =
                    String.valueOf(message.getContent()).replace("\r\n", "\n").strip();
            return new CaughtMail(
                    InternetAddress.toUnicodeString(message.getRecipients(Message.RecipientType.TO)),
                    String.valueOf(message.getSubject()),
                    time(file),
                    text,
                    "",
                    LINK.matcher(text).results().map(MatchResult::group).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("a caught mail can't be read: " + file.getFileName(), e);
        }
    }

    private static Instant time(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }
}
