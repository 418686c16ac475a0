package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileRights;

/** The photo of who speaks for an organisation is for everyone until her last day, then for who edits organisations. */
@Singleton
public class ContactFiles implements FileRights {

    static final String KIND = "contact-person";

    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public ContactFiles(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public boolean answersFor(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean mayRead(Actor actor, FileOwner owner) {
        ContactPerson contact = entities.find(ContactPerson.class, owner.id());
        return contact != null
                && (contact.speaksOn(DutchTime.today(clock))
                        || OrganisationPolicy.mayEdit(actor).allowed());
    }
}
