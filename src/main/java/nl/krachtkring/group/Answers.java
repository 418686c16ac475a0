package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Mail;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Tells by mail that a facilitator decided, without the name of the group: who is in one is nobody else's business. */
@Singleton
class Answers {

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
        people.contact(new PersonId(person))
                .filter(contact -> contact.active() && contact.email() != null)
                .ifPresent(this::mail);
    }

    private void mail(Contact to) {
        String address = settings.baseUrl() + "/groepen";
        outbox.queue(new Mail(to.email(), "group.mail.answer", to.language(), List.of(address)));
    }
}
