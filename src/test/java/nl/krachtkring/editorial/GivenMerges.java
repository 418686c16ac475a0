package nl.krachtkring.editorial;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.contribution.Carrying;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.member.People;
import nl.krachtkring.member.Personas;
import nl.krachtkring.organisation.OrganisationRoom;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** The desk at which two pages become one, on the database of a test. */
public final class GivenMerges {

    private final EntityManager entities;
    private final Clock clock;

    /**
     * On a database.
     *
     * @param entities in the transaction of the test
     * @param clock the time
     */
    public GivenMerges(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Who went where.
     *
     * @return the service
     */
    public MergedPages merged() {
        return new MergedPages(entities, GivenRows.of(entities), personas());
    }

    /**
     * The desk.
     *
     * @param room of the pages
     * @param along what goes along
     * @return the service
     */
    public PageMerges desk(EditedPages room, Carrying along) {
        OrganisationRoom organisations = new OrganisationRoom(entities, OrganisationRoom.NOBODY, clock);
        ProposalNews news = new ProposalNews(
                new People(entities),
                personas(),
                organisations.organisations(),
                organisations.contacts(),
                new Outbox(entities, new Bundles(), clock),
                new Settings(),
                new Heard<>());
        return new PageMerges(
                new EditedRooms(List.of(room)),
                along,
                merged(),
                versions(),
                new ContentRecordRepository(entities),
                new ProposalRepository(entities),
                news,
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                clock);
    }

    /**
     * Where old addresses lead.
     *
     * @param room of the pages
     * @return the service
     */
    public MergedAddresses addresses(EditedPages room) {
        return new MergedAddresses(merged(), new EditedRooms(List.of(room)));
    }

    /**
     * What pages said.
     *
     * @param room of the pages
     * @return the service
     */
    public PageHistories histories(EditedPages room) {
        return new PageHistories(
                versions(),
                new EditedRooms(List.of(room)),
                merged(),
                personas(),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                clock);
    }

    /**
     * Takes over files.
     *
     * @param room of the pages
     * @return the service
     */
    public FileImport files(EditedPages room) {
        return new FileImport(
                new ContentRecordRepository(entities), new EditedRooms(List.of(room)), versions(), merged(), clock);
    }

    private PageVersions versions() {
        return new PageVersions(entities, GivenRows.of(entities));
    }

    private Personas personas() {
        return new Personas(entities, GivenRows.of(entities), clock);
    }
}
