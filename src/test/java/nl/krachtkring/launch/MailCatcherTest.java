package nl.krachtkring.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    @TempDir
    Path folder;

    @Test
    void each_recipient_gets_a_file_of_their_own() throws MessagingException, IOException {
        try (MailCatcher catcher = MailCatcher.start(folder)) {
            send(catcher, "anna@example.org", "bram@example.org");
            send(catcher, "anna@example.org");
        }
        List<String> names = names();
        assertEquals(3, names.size());
        assertEquals(
                2,
                names.stream()
                        .filter(name -> name.endsWith("-anna@example.org.eml"))
                        .count());
        assertTrue(Files.readString(folder.resolve(names.get(0))).contains("Subject: Iemand reageerde"));
    }

    private static void send(MailCatcher catcher, String... recipients) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", catcher.settings().get("PORTAL_SMTP_HOST"));
        properties.setProperty("mail.smtp.port", catcher.settings().get("PORTAL_SMTP_PORT"));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("portaal@example.org"));
        for (String recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject("Iemand reageerde");
        message.setText("Lees het op het portaal.");
        Transport.send(message);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
