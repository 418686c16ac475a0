package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.richtext.RichText;

/** Reads organisations as records. */
@Singleton
public class OrganisationQueries {

    private static final int PAGE = 20;
    private static final int EXCERPT = 160;

    private final OrganisationRepository organisations;
    private final ContactPersons contacts;
    private final OrganisationPeople people;
    private final RichText richText;
    private final Clock clock;

    @Inject
    OrganisationQueries(
            OrganisationRepository organisations,
            ContactPersons contacts,
            OrganisationPeople people,
            RichText richText,
            Clock clock) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.people = people;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * A page of the list.
     *
     * @param filter what is looked for
     * @return by name
     */
    @Transactional
    public OrganisationsPage list(OrganisationFilter filter) {
        List<Organisation> found = organisations.list(filter, PAGE);
        List<Organisation> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, List<String>> names = organisations.otherNames(shown);
        return new OrganisationsPage(
                shown.stream()
                        .map(one -> summary(one, names.getOrDefault(one.id(), List.of())))
                        .toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).publicId() : null);
    }

    /**
     * The regions to choose from.
     *
     * @return those that some organisation works in, by name
     */
    @Transactional
    public List<String> regions() {
        return organisations.regions();
    }

    /**
     * One organisation.
     *
     * @param actor who reads
     * @param slug its name in the address
     * @return what is told of it
     * @throws NotFound when there is none
     */
    @Transactional
    public OrganisationView show(Actor actor, String slug) {
        Organisation found = organisations.bySlug(slug).orElseThrow(NotFound::new);
        LocalDate today = DutchTime.today(clock);
        return new OrganisationView(
                slug,
                found.text(),
                found.offers() == null ? "" : richText.html(found.offers()),
                contacts.views(actor, found.id()).stream()
                        .filter(contact ->
                                contact.until() == null || !contact.until().isBefore(today))
                        .toList(),
                OrganisationPolicy.mayEdit(actor).allowed());
    }

    /**
     * One organisation to be changed.
     *
     * @param actor an editor or administrator
     * @param slug its name in the address
     * @return what is told now, with its version
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public OrganisationForm form(Actor actor, String slug) {
        Access.require(OrganisationPolicy.mayEdit(actor));
        Organisation found = organisations.bySlug(slug).orElseThrow(NotFound::new);
        List<ContactView> named = contacts.views(actor, found.id());
        return new OrganisationForm(
                slug,
                found.text(),
                found.version(),
                named,
                people.confirmedFor(found.id()).stream()
                        .filter(one -> contacts.of(found.id(), one.person()).isEmpty())
                        .toList());
    }

    /**
     * Whether the actor may add and change organisations.
     *
     * @param actor who asks
     * @return true for editors and administrators
     */
    public boolean mayEdit(Actor actor) {
        return OrganisationPolicy.mayEdit(actor).allowed();
    }

    private OrganisationSummary summary(Organisation one, List<String> otherNames) {
        return new OrganisationSummary(
                one.slug(),
                one.name(),
                one.type(),
                one.region(),
                one.offers() == null ? "" : richText.excerpt(one.offers(), EXCERPT),
                otherNames);
    }
}
