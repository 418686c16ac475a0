package nl.krachtkring.organisation;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.storage.StorageRoom;
import nl.krachtkring.platform.storage.StoredFiles;

/** The services of organisations on the database of a test, put together as the container does. */
public final class OrganisationRoom {

    /** For tests in which no person has a name. */
    public static final OrganisationPeople NOBODY = new OrganisationPeople() {
        @Override
        public Map<PersonId, Named> named(Collection<PersonId> people) {
            return Map.of();
        }

        @Override
        public List<Named> confirmedFor(long organisation) {
            return List.of();
        }
    };

    private final EntityManager entities;
    private final Clock clock;
    private final OrganisationPeople people;

    /**
     * Puts them together.
     *
     * @param entities the database
     * @param people what the room of members tells
     * @param clock the time
     */
    public OrganisationRoom(EntityManager entities, OrganisationPeople people, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Finds organisations by name.
     *
     * @return the service
     */
    public Organisations organisations() {
        return new Organisations(repository(), clock);
    }

    /**
     * Who speaks for an organisation.
     *
     * @return the service
     */
    public ContactPersons contacts() {
        return new ContactPersons(entities, repository(), people, files(), audit(), clock);
    }

    /** In a folder that no test reads from the disk. */
    StoredFiles files() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "organisation-room");
        return StorageRoom.files(entities, folder, clock, new ContactFiles(entities, clock));
    }

    OrganisationRepository repository() {
        return new OrganisationRepository(entities);
    }

    OrganisationQueries queries() {
        return new OrganisationQueries(repository(), contacts(), people, new RichText(), clock);
    }

    OrganisationEditing editing() {
        return new OrganisationEditing(repository(), organisations(), audit(), clock);
    }

    private AuditTrail audit() {
        return new AuditTrail(entities, person -> "0".repeat(64), clock);
    }
}
