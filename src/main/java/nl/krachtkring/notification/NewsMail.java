package nl.krachtkring.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/** Mails news to those who consented to such mail; it names nothing that not everyone may read. */
@Singleton
public class NewsMail {

    private final Contributions contributions;
    private final People people;
    private final Consents consents;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    NewsMail(Contributions contributions, People people, Consents consents, Outbox outbox, Settings settings) {
        this.contributions = contributions;
        this.people = people;
        this.consents = consents;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** What a mail tells of, and the consent that it needs. */
    enum About {
        /** Something was said where somebody wrote or follows. */
        REPLY(Purpose.MAIL_ON_REPLY, "notification.mail.reply"),
        /** A discussion was begun in a group that somebody follows. */
        BEGUN(Purpose.MAIL_ON_NEW_TALK, "notification.mail.begun");

        private final Purpose purpose;
        private final String template;

        About(Purpose purpose, String template) {
            this.purpose = purpose;
            this.template = template;
        }
    }

    /**
     * Mails each who wants it.
     *
     * @param told who was told on the site
     * @param about what of
     * @param target what it is about, which everyone may read or not
     * @param text whose title and address a mail names where everyone may read it
     */
    void send(List<PersonId> told, About about, ContributionRef target, ContributionCard text) {
        if (!told.isEmpty()) {
            boolean open = contributions.maySee(Actor.anonymous(), target).allowed();
            Set<PersonId> consenting = consents.given(told, about.purpose);
            told.forEach(reader -> send(reader, about, consenting.contains(reader), open, text));
        }
    }

    private void send(PersonId reader, About about, boolean consents, boolean open, ContributionCard text) {
        Optional<Contact> contact = people.contact(reader);
        boolean wanted = consents && contact.filter(Contact::active).isPresent();
        ReplyMail kind =
                ReplyMail.of(wanted, contact.filter(Contact::discreetMail).isPresent(), open);
        if (kind == ReplyMail.NONE) {
            return;
        }
        Contact to = contact.orElseThrow();
        boolean titled = kind == ReplyMail.TITLED;
        List<String> values = titled
                ? List.of(text.title(), settings.baseUrl() + text.address(), settings.baseUrl() + "/mijn/privacy")
                : List.of(settings.baseUrl() + "/mijn/berichten");
        outbox.queue(to.mail(titled ? about.template : kind.template(), values));
    }
}
