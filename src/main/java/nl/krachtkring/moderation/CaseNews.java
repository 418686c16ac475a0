package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.GroupModerators;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.mail.Mail;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Tells who must know: the author and the reporters of a decision, the moderators of a case that can't wait. */
@Singleton
class CaseNews {

    private final Cases cases;
    private final Authors authors;
    private final People people;
    private final GroupModerators groupModerators;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    CaseNews(
            Cases cases,
            Authors authors,
            People people,
            GroupModerators groupModerators,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.cases = cases;
        this.authors = authors;
        this.people = people;
        this.groupModerators = groupModerators;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Mails the author where there is something for her to read, and ends the reports. */
    void tell(ContributionCard card, boolean author) {
        if (author) {
            authors.tell(card);
        }
        cases.reports(card.ref()).forEach(this::end);
    }

    /** Ends a report: whoever asked to hear of it gets a mail that tells nothing about what or who (DSA 16(5)). */
    void end(Report report) {
        report.handle(clock.instant());
        if (report.email() != null) {
            outbox.queue(new Mail(
                    report.email(), "moderation.mail.report", Bundles.DUTCH, List.of(settings.baseUrl()), false));
        } else if (report.personId() != null) {
            people.contact(new PersonId(report.personId()))
                    .ifPresent(contact -> mail(contact, "moderation.mail.report", ""));
        }
    }

    /** Calls the moderators, those of its group too, to a case in which somebody may be in danger. */
    void callModerators(Long group) {
        Stream<PersonId> ofGroup = group == null ? Stream.of() : groupModerators.of(new PlaceRef(group)).stream();
        Stream.concat(people.withRole(SiteRole.MODERATOR).stream(), ofGroup)
                .distinct()
                .flatMap(person -> people.contact(person).stream())
                .forEach(contact -> mail(contact, "moderation.mail.urgent", "/moderatie"));
    }

    private void mail(Contact to, String template, String path) {
        if (to.active()) {
            List<String> values = List.of(settings.baseUrl() + path);
            outbox.queue(to.mail(template, values));
        }
    }
}
