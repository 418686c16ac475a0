package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Writes the mails about deployments. Each has a discreet twin that holds a link and says nothing. */
@Singleton
public class DeploymentMails {

    /** What can be told. */
    enum Kind {
        /** To a contact person: decide by this link. */
        DECIDE("method.mail.deployment.decide"),
        /** To an administrator: nobody speaks for the organisation. */
        WAITING("method.mail.deployment.waiting"),
        /** To who said it: it is confirmed. */
        CONFIRMED("method.mail.deployment.confirmed"),
        /** To who said it: it is refused, and why. */
        REFUSED("method.mail.deployment.refused");

        private final String template;

        Kind(String template) {
            this.template = template;
        }
    }

    private final Outbox outbox;
    private final People people;
    private final Settings settings;

    /**
     * For the container.
     *
     * @param outbox where mail waits
     * @param people how to reach somebody
     * @param settings the address and name of this site
     */
    @Inject
    public DeploymentMails(Outbox outbox, People people, Settings settings) {
        this.outbox = outbox;
        this.people = people;
        this.settings = settings;
    }

    /** To somebody with an active account. The template names link, site, who said it, organisation, method and one thing more. */
    void send(PersonId to, Kind kind, String path, DeploymentAsked asked, String more) {
        people.contact(to)
                .filter(Contact::active)
                .ifPresent(contact -> outbox.queue(contact.mail(
                        kind.template,
                        List.of(
                                settings.baseUrl() + path,
                                settings.getName(),
                                asked.by(),
                                asked.line().organisation().name(),
                                asked.line().method().name(),
                                more))));
    }
}
