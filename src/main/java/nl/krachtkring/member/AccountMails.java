package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Writes the mails of this room, with links from the base address alone. */
@Singleton
public class AccountMails {

    private final Outbox outbox;
    private final Settings settings;

    /**
     * For the container.
     *
     * @param outbox where mail waits
     * @param settings the base address and the name of the site
     */
    @Inject
    public AccountMails(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Every template names the link, the name of the site and one thing more. */
    void send(Contact to, AccountMail mail, String path, String more) {
        outbox.queue(to.mail(mail.template(), List.of(settings.baseUrl() + path, settings.getName(), more)));
    }
}
