package nl.krachtkring.moderation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.SealOpened;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Tells the two officers that it is their turn, and whom it is about that the seal on a name of hers was opened. */
@Singleton
class SealNews {

    private final People people;
    private final Outbox outbox;
    private final Settings settings;
    private final Event<SealOpened> opened;

    @Inject
    SealNews(People people, Outbox outbox, Settings settings, Event<SealOpened> opened) {
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.opened = opened;
    }

    /** To the privacy officers, except who asked and whom it is about: she must not learn of it before it is opened. */
    void asked(SealOpening opening) {
        people.withRole(SiteRole.PRIVACY_OFFICER).stream()
                .filter(officer -> !officer.equals(opening.askedBy()) && !officer.equals(opening.person()))
                .flatMap(officer -> people.contact(officer).stream())
                .forEach(officer -> work(officer, opening));
    }

    /** To the moderator who asked. */
    void answered(SealOpening opening) {
        people.contact(opening.askedBy()).filter(Contact::active).ifPresent(asker -> work(asker, opening));
    }

    /** To whom it is about. */
    void opened(SealOpening opening) {
        people.contact(opening.person()).ifPresent(to -> mail(to, "moderation.mail.sealOpened", "/mijn/besluiten"));
        opened.fire(new SealOpened(opening.person(), opening.text(), opening.answeredAt()));
    }

    private void work(Contact to, SealOpening opening) {
        mail(to, "moderation.mail.sealWork", "/moderatie/zegels/" + opening.publicId());
    }

    private void mail(Contact to, String template, String path) {
        outbox.queue(to.mail(template, List.of(settings.baseUrl() + path, settings.getName())));
    }
}
