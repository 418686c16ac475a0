package nl.krachtkring.platform.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** Hands one mail to the mail server. */
@Singleton
public class Postman {

    private static final String TIMEOUT_MILLIS = "8000";

    private final Settings settings;

    /**
     * For the container.
     *
     * @param settings where the mail server is
     */
    @Inject
    public Postman(Settings settings) {
        this.settings = settings;
    }

    void deliver(OutboxMail mail) throws MessagingException {
        MimeMessage message = new Labelled(session(), "<" + mail.messageId() + "@" + host() + ">");
        message.setFrom(sender(mail.isDiscreet()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    /** The name of the site beside the address shows in every list of mail, also to who looks over a shoulder. */
    InternetAddress sender(boolean discreet) throws MessagingException {
        String address = settings.get(Setting.PORTAL_MAIL_FROM);
        try {
            return discreet
                    ? new InternetAddress(address)
                    : new InternetAddress(address, settings.getName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java platform has UTF-8", e);
        }
    }

    private String host() {
        return String.valueOf(URI.create(settings.baseUrl()).getHost());
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.get(Setting.PORTAL_SMTP_HOST));
        properties.put("mail.smtp.port", settings.get(Setting.PORTAL_SMTP_PORT));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        boolean tls = settings.is(Setting.PORTAL_SMTP_TLS);
        properties.put("mail.smtp.starttls.required", String.valueOf(tls));
        properties.put("mail.smtp.starttls.enable", String.valueOf(tls));
        String user = settings.get(Setting.PORTAL_SMTP_USER);
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.get(Setting.PORTAL_SMTP_PASSWORD));
            }
        });
    }

    /** Keeps the id of the row as message id, so that a mail sent twice after a crash is seen as one. */
    private static final class Labelled extends MimeMessage {

        private final String label;

        Labelled(Session session, String label) {
            super(session);
            this.label = label;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", label);
        }
    }
}
