package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Tells by mail that a facilitator decided, without the name of the group: who is in one is nobody else's business. */
@Singleton
class Answers {

    private static final String OWN_PAGE = "/mijn";

    private final People people;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    Answers(People people, Outbox outbox, Settings settings) {
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
    }

    void tell(long person) {
        tell(person, "group.mail.answer", "/groepen");
    }

    /** A mail that names no group: its text is only where to look. */
    void tell(long person, String template, String path) {
        people.contact(new PersonId(person))
                .filter(contact -> contact.active() && contact.email() != null)
                .ifPresent(contact -> mail(contact, template, path));
    }

    void tellAdministrators() {
        people.withRole(SiteRole.ADMINISTRATOR)
                .forEach(person -> tell(person.value(), "group.mail.proposal", "/mijn#voorgestelde-groepen"));
    }

    private void mail(Contact to, String template, String path) {
        // An address tells too: unremarkable mail leads to her own page, where the same stands.
        String page = to.discreetMail() && path.contains("groepen") ? OWN_PAGE : path;
        List<String> values = List.of(settings.baseUrl() + page);
        outbox.queue(to.mail(template, values));
    }
}
