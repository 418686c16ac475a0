package nl.krachtkring.method.intake;

import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.method.Situations;
import nl.krachtkring.method.inventory.DeploymentLines;
import nl.krachtkring.method.inventory.GivenDeployments;
import nl.krachtkring.method.inventory.TakenDeployments;
import nl.krachtkring.organisation.OrganisationPeople;
import nl.krachtkring.organisation.OrganisationRoom;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.ManyRows;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileRights;
import nl.krachtkring.platform.storage.StorageRoom;
import nl.krachtkring.platform.storage.StoredFiles;
import nl.krachtkring.platform.storage.Upload;
import nl.krachtkring.platform.storage.Uploads;
import nl.krachtkring.platform.storage.VirusScanner;

/** Everything that a test of intakes needs, in one transaction. A minute passes before each run of the job. */
final class IntakeRoom {

    private static final OrganisationPeople NOBODY = new OrganisationPeople() {
        @Override
        public Map<PersonId, Named> named(Collection<PersonId> people) {
            return Map.of();
        }

        @Override
        public List<Named> confirmedFor(long organisation) {
            return List.of();
        }
    };

    private static final FileRights EVERYBODY = new FileRights() {
        @Override
        public boolean answersFor(String kind) {
            return true;
        }

        @Override
        public boolean mayRead(Actor actor, FileOwner owner) {
            return true;
        }
    };

    private final EntityManager entities;
    private final Hours clock = new Hours();
    private final Intakes intakes;
    private final IntakeQueries queries;
    private final IntakeJob job;
    private final InventoryFile file;
    private long people = 7_300_000;

    IntakeRoom(EntityManager entities, Path folder) {
        this.entities = entities;
        Settings settings = new Settings();
        StoredFiles files = StorageRoom.files(entities, folder, clock, EVERYBODY);
        IntakeRepository repository = new IntakeRepository(entities, new ManyRows(entities));
        IntakeRows rows = new IntakeRows(GivenRows.of(entities), new ManyRows(entities), entities);
        IntakeShelf shelf = new IntakeShelf(files);
        Situations situations = new Situations(new ContentFiles(settings, noServer()));
        IntakeReading reading = new IntakeReading(repository, rows, shelf, situations);
        file = new InventoryFile(new DeploymentLines(GivenRows.of(entities)), situations, new Bundles(), clock);
        Organisations organisations = new OrganisationRoom(entities, NOBODY, clock).organisations();
        TakenDeployments taken = GivenDeployments.taken(entities, clock);
        AuditTrail audit = new AuditTrail(entities, one -> "0".repeat(64), clock);
        Uploads uploads = new Uploads(settings, new VirusScanner(settings));
        intakes = new Intakes(repository, rows, shelf, reading, organisations, taken, uploads, audit, clock);
        queries = new IntakeQueries(repository, reading, rows, organisations);
        IntakeProgress progress = new IntakeProgress(repository);
        job = new IntakeJob(
                progress,
                new IntakeApplying(repository, reading, rows, shelf, taken, organisations, progress, audit, clock));
    }

    Intakes intakes() {
        return intakes;
    }

    InventoryFile file() {
        return file;
    }

    IntakeQueries queries() {
        entities.flush();
        entities.clear();
        return queries;
    }

    /** Another editor each time. */
    Actor editor() {
        people++;
        run(
                "INSERT INTO person (id, public_id, sixteen_at, state, created_at) VALUES (?, ?, '2026-11-21', 'ACTIVE', '2026-11-21')",
                people,
                people);
        return Actors.with(people, SiteRole.EDITOR);
    }

    /** The made-up methods, each with an alias. */
    void methods(int count) {
        for (int i = 0; i < count; i++) {
            run(
                    "INSERT INTO working_method (public_id, slug, title, kind, stage, summary, for_parents, source, status, aliases,"
                            + " changed_at) VALUES (?, ?, ?, 'INSTRUMENT', 'IN_USE', 'Kort', 'Voor jou', '', 'PUBLISHED', ?, '2026-11-21')",
                    700_000 + i,
                    "verzonnen-werkwijze-" + i,
                    MadeInventory.method(i),
                    "Verzonnen alias " + (i + 1));
        }
    }

    void organisation(String name, String... others) {
        run(
                "INSERT INTO organisation (public_id, slug, name, type, changed_at) VALUES (?, ?, ?, 'OTHER', '2026-11-21')",
                800_000 + name.length(),
                name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                name);
        for (int i = 0; i < others.length; i++) {
            run(
                    "INSERT INTO organisation_name (organisation_id, position, kind, name) SELECT id, ?, 'FORMER', ? FROM organisation"
                            + " WHERE name = ?",
                    i,
                    others[i],
                    name);
        }
    }

    long bring(Actor actor, byte[] file) {
        return bringAsOf(actor, file, LocalDate.of(2026, 11, 21));
    }

    long bringAsOf(Actor actor, byte[] file, LocalDate asOf) {
        Upload upload = new Upload("file", "lijst.csv", file.length, file);
        return intakes.bring(actor, new BringInventory(upload, "", "Verzonnen lijst", asOf));
    }

    IntakeView.Preview preview(Actor actor, long number) {
        return queries().preview(actor, number, null, 0);
    }

    /** Says of every organisation that nobody knows that it is new. */
    void allNew(Actor actor, long number) {
        intakes.name(actor, number, List.of(), true);
    }

    void divide(Actor actor, long number, IntakeField... fields) {
        intakes.divide(actor, number, Arrays.asList(fields));
    }

    void name(Actor actor, long number, NameChoice... choices) {
        intakes.name(actor, number, List.of(choices), false);
    }

    void start(Actor actor, long number) {
        String seen = preview(actor, number).seen();
        intakes.start(actor, number, seen);
    }

    void job() {
        clock.pass(Duration.ofMinutes(1));
        entities.flush();
        entities.clear();
        job.run();
        entities.flush();
        entities.clear();
    }

    /** Brings a file and reads it in. */
    long run(Actor actor, String file) {
        long number = bring(actor, file.getBytes(StandardCharsets.UTF_8));
        run(actor, number);
        return number;
    }

    void run(Actor actor, long number) {
        start(actor, number);
        job();
    }

    void undo(Actor actor, long number) {
        clock.pass(Duration.ofMinutes(1));
        intakes.undo(actor, number);
        entities.flush();
        entities.clear();
    }

    IntakeState state(Actor actor, long number) {
        return queries().show(actor, number).summary().state();
    }

    /** Somebody does something with the deployments of a method. */
    void touch(String method) {
        of(method, "d.changed_at = '2027-01-01'");
    }

    /** Who speaks for the organisation says that it is so, or that it isn't. */
    void decided(String method, boolean so) {
        of(
                method,
                so
                        ? "d.state = 'CONFIRMED', d.confirmed_as = 'CONTACT', d.confirmed_at = '2026-11-21'"
                        : "d.state = 'REFUSED', d.refused_reason = 'Nee.'");
    }

    /** One method became part of another, with all that works with it. */
    void merged(String gone, String kept) {
        run(
                "UPDATE deployment SET method_id = (SELECT id FROM working_method WHERE title = ?)"
                        + " WHERE method_id = (SELECT id FROM working_method WHERE title = ?)",
                kept,
                gone);
    }

    private void of(String method, String change) {
        run(
                "UPDATE deployment d JOIN working_method m ON m.id = d.method_id SET " + change + " WHERE m.title = ?",
                method);
    }

    /** Somebody says it herself meanwhile. */
    void otherwise(String organisation, String method) {
        run(
                "INSERT INTO deployment (public_id, method_id, organisation_id, checked_on, state, created_at, changed_at)"
                        + " SELECT 4711, m.id, o.id, '2026-11-21', 'UNCONFIRMED', '2026-11-21', '2026-11-21'"
                        + " FROM working_method m, organisation o WHERE m.title = ? AND o.name = ?",
                method,
                organisation);
    }

    /** What readers of the site could see of it. */
    List<List<Object>> tables() {
        List<List<Object>> rows = new ArrayList<>();
        for (String sql : List.of(
                "SELECT public_id, method_id, organisation_id, municipality, from_on, until_on, situations, modes, frequency, source,"
                        + " checked_on, state, import_id, created_at, changed_at FROM deployment ORDER BY id",
                "SELECT id, slug, name, type FROM organisation ORDER BY id")) {
            for (Object row : entities.createNativeQuery(sql).getResultList()) {
                rows.add(Arrays.asList((Object[]) row));
            }
        }
        return rows;
    }

    int count(String from) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + from)
                        .getSingleResult())
                .intValue();
    }

    List<String> audited() {
        return entities.createNativeQuery("SELECT action FROM audit_entry ORDER BY id").getResultList().stream()
                .map(Object::toString)
                .toList();
    }

    private void run(String sql, Object... values) {
        entities.flush();
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
        entities.clear();
    }

    private static ServletContext noServer() {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (p, m, args) -> null);
    }
}
