package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Writes the mails about badges. Each has a discreet twin that holds a link and says nothing. */
@Singleton
public class BadgeMails {

    /** What can be told. */
    enum Kind {
        /** To a contact person: decide by this link. */
        DECIDE("member.mail.badge.decide"),
        /** To an administrator: a badge waits. */
        WAITING("member.mail.badge.waiting"),
        /** To the owner: it is confirmed. */
        CONFIRMED("member.mail.badge.confirmed"),
        /** To the owner: it is refused, and why. */
        REFUSED("member.mail.badge.refused"),
        /** To the owner: its year ends in a month. */
        REMINDER("member.mail.badge.reminder");

        private final String template;

        Kind(String template) {
            this.template = template;
        }
    }

    private final Outbox outbox;
    private final People people;
    private final Bundles bundles;
    private final Settings settings;

    /**
     * For the container.
     *
     * @param outbox where mail waits
     * @param people addresses
     * @param bundles the words of badges
     * @param settings the base address and the name of the site
     */
    @Inject
    public BadgeMails(Outbox outbox, People people, Bundles bundles, Settings settings) {
        this.outbox = outbox;
        this.people = people;
        this.bundles = bundles;
        this.settings = settings;
    }

    /** To somebody with an active account. The template names link, site, name, badge, organisation and one thing more. */
    void send(PersonId to, Kind kind, String path, WaitingBadge badge, String more) {
        people.contact(to)
                .filter(Contact::active)
                .ifPresent(contact -> outbox.queue(contact.mail(
                        kind.template,
                        List.of(
                                settings.baseUrl() + path,
                                settings.getName(),
                                badge.name(),
                                bundles.text(contact.language(), badge.kind()),
                                badge.organisation(),
                                more))));
    }

    /** The reminder, with the day on which the year ends. */
    void remind(PersonId owner, WaitingBadge badge, Instant end) {
        String day = people.contact(owner)
                .map(contact -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(contact.language())
                        .format(end.atZone(DutchTime.ZONE)))
                .orElse("");
        send(owner, Kind.REMINDER, "/mijn/profiel", badge, day);
    }
}
