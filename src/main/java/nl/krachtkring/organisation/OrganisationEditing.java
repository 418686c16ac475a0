package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Writes down what is told of organisations. */
@Singleton
public class OrganisationEditing {

    private final OrganisationRepository organisations;
    private final Organisations names;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OrganisationEditing(OrganisationRepository organisations, Organisations names, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down a new organisation.
     *
     * @param actor an editor or administrator
     * @param command what was typed
     * @return its name in the address
     * @throws RuleViolation when a field can't be so, or the name is known
     */
    @Transactional
    public String add(Actor actor, EditOrganisation command) {
        Access.require(OrganisationPolicy.mayEdit(actor));
        OrganisationText text = command.text();
        if (organisations.named(text.name()).isPresent()) {
            throw new RuleViolation("name", "organisation.edit.name.taken");
        }
        return write(actor, text).slug();
    }

    /**
     * Writes down what a file tells, once: what is known by that name stays as it is.
     *
     * @param actor the site itself
     * @param text what the file tells
     */
    @Transactional
    public void load(Actor actor, OrganisationText text) {
        Access.require(OrganisationPolicy.mayEdit(actor));
        if (organisations.named(text.name()).isEmpty()) {
            write(actor, text);
        }
    }

    /**
     * Changes what is told.
     *
     * @param actor an editor or administrator
     * @param slug its name in the address
     * @param version of the text that was changed
     * @param command what was typed
     * @throws Conflict when somebody changed it since that version
     * @throws RuleViolation when a field can't be so
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public void change(Actor actor, String slug, int version, EditOrganisation command) {
        Access.require(OrganisationPolicy.mayEdit(actor));
        Organisation organisation = organisations.bySlug(slug).orElseThrow(NotFound::new);
        OrganisationText text = command.text();
        organisations.lock(organisation);
        if (organisation.version() != version) {
            throw new Conflict("organisation.edit.conflict");
        }
        organisations
                .named(text.name())
                .filter(other -> !other.id().equals(organisation.id()))
                .ifPresent(other -> {
                    throw new RuleViolation("name", "organisation.edit.name.taken");
                });
        organisation.describe(text, clock.instant());
        audit.record(actor, "organisation.change", "organisation", organisation.id(), null);
    }

    private Organisation write(Actor actor, OrganisationText text) {
        Organisation fresh = names.write(text.name());
        fresh.describe(text, clock.instant());
        audit.record(actor, "organisation.add", "organisation", fresh.id(), null);
        return fresh;
    }
}
