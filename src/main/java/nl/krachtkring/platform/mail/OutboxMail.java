package nl.krachtkring.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail waiting to leave. Life: written with its cause, tried until the mail server takes it ({@code sent}), or laid
 * aside for an operator after the last try ({@code dead}).
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {

    private static final int TRIES = 12;
    private static final int ERROR_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recipient;
    private String subject;
    private String body;
    private boolean discreet;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "dead_at")
    private Instant deadAt;

    @Column(name = "last_error")
    private String lastError;

    /** For the persistence provider. */
    protected OutboxMail() {}

    OutboxMail(String recipient, String subject, String body, String messageId, Instant now) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.messageId = messageId;
        this.createdAt = now;
        this.dueAt = now;
    }

    /** Leaves from an address alone, without the name of the site beside it. */
    void hideSender() {
        discreet = true;
    }

    void sent(Instant now) {
        sentAt = now;
        lastError = null;
    }

    /** Waits longer after every failure: 2, 4, 8 … seconds, at most an hour; the twelfth failure is the last. */
    void failed(String error, Instant now) {
        attempts++;
        lastError = error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
        dueAt = now.plus(Duration.ofSeconds(Math.min(3_600, 1L << attempts)));
        if (attempts >= TRIES) {
            deadAt = now;
        }
    }

    Long id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    boolean isDiscreet() {
        return discreet;
    }

    String messageId() {
        return messageId;
    }
}
