package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.method.inventory.ConfirmedAs;
import nl.krachtkring.method.inventory.DeploymentFrequency;
import nl.krachtkring.method.inventory.DeploymentMode;
import nl.krachtkring.method.inventory.DeploymentText;
import nl.krachtkring.method.inventory.TakenDeployments;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.FrontMatter;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;

/** Who works with which method in the demo. */
@Singleton
public class DemoDeployments {

    private final TakenDeployments deployments;
    private final Organisations organisations;
    private final ContactPersons contacts;
    private final Rows rows;

    @Inject
    DemoDeployments(TakenDeployments deployments, Organisations organisations, ContactPersons contacts, Rows rows) {
        this.deployments = deployments;
        this.organisations = organisations;
        this.contacts = contacts;
        this.rows = rows;
    }

    /** A method that isn't published is left out, as it is everywhere else. */
    void load(List<FrontMatter> all, DemoCast cast, Actor system) {
        for (FrontMatter one : all) {
            rows.first("SELECT id FROM working_method WHERE slug = ?", one.required("method"))
                    .ifPresent(row -> load(one, ((Number) row[0]).longValue(), cast, system));
        }
    }

    private void load(FrontMatter one, long method, DemoCast cast, Actor system) {
        long organisation = organisations.named(one.required("organisation")).orElseThrow();
        Instant at = cast.before(one.required("checked"));
        Optional<PersonId> by = one.optional("confirmed").map(cast::person);
        deployments.load(
                system,
                new TakenDeployments.Taken(method, organisation, text(one, today(at), cast)),
                one.optional("by").map(cast::person).orElse(null),
                by.map(who -> new TakenDeployments.Confirmed(who, as(organisation, who)))
                        .orElse(null),
                at);
    }

    private ConfirmedAs as(long organisation, PersonId who) {
        return contacts.speaking(organisation).contains(who) ? ConfirmedAs.CONTACT : ConfirmedAs.ADMINISTRATOR;
    }

    private static DeploymentText text(FrontMatter one, LocalDate checked, DemoCast cast) {
        int year = today(cast.before("0d")).getYear();
        Set<DeploymentMode> modes = one.texts("modes").stream()
                .flatMap(word -> DeploymentMode.of(word).stream())
                .collect(Collectors.toSet());
        return new DeploymentText(
                one.optional("municipality").orElse(""),
                one.number("years")
                        .map(years -> LocalDate.of(year - years, 1, 1))
                        .orElse(null),
                null,
                Set.copyOf(one.texts("situations")),
                modes,
                DeploymentFrequency.of(one.required("frequency")).orElseThrow(),
                "",
                checked);
    }

    private static LocalDate today(Instant at) {
        return DutchTime.day(at);
    }
}
