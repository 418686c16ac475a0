package nl.krachtkring.member;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.krachtkring.organisation.OrganisationRoom;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** The services of badges on the database of a test, put together as the container does. */
final class BadgeRoom {

    private final EntityManager entities;
    private final Clock clock;
    private final AccountRoom accounts;
    private final OrganisationRoom organisations;

    BadgeRoom(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        this.accounts = new AccountRoom(entities, clock);
        this.organisations =
                new OrganisationRoom(entities, new MemberNaming(entities, accounts.personas(), clock), clock);
    }

    AccountRoom accounts() {
        return accounts;
    }

    OrganisationRoom organisations() {
        return organisations;
    }

    Badges badges() {
        return new Badges(
                book(),
                organisations.organisations(),
                organisations.contacts(),
                accounts.people(),
                mails(),
                accounts.audit(),
                clock);
    }

    BadgeByMail byMail() {
        return new BadgeByMail(book(), decisions(), organisations.contacts(), accounts.people(), clock);
    }

    BadgeDesk desk() {
        return new BadgeDesk(book(), decisions(), organisations.contacts(), organisations.organisations());
    }

    BadgeReminders reminders() {
        return new BadgeReminders(book(), mails(), clock);
    }

    private BadgeBook book() {
        return new BadgeBook(entities, accounts.personas(), organisations.organisations());
    }

    private BadgeDecisions decisions() {
        return new BadgeDecisions(book(), mails(), accounts.audit(), clock);
    }

    private BadgeMails mails() {
        return new BadgeMails(
                new Outbox(entities, new Bundles(), clock), accounts.people(), new Bundles(), new Settings());
    }
}
