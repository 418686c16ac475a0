package nl.krachtkring.member;

import java.time.Duration;

/** What a link in a mail is for. */
public enum MailPurpose {
    /** To choose a new password. */
    RESET(Duration.ofHours(1)),
    /** To become the first administrator. */
    ADMINISTRATOR(Duration.ofDays(2));

    private final Duration valid;

    MailPurpose(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
