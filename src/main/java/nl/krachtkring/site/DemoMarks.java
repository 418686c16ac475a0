package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;

/** What the database remembers of the first start of the demo: that it was, and who is who. */
@Singleton
public class DemoMarks {

    private static final String LOADED = "demo";
    private static final String PERSON = "demo.person.";

    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public DemoMarks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    boolean isLoaded() {
        return value(LOADED).isPresent();
    }

    /** In the transaction that loads, so that a start that fails halfway leaves nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void loaded() {
        add(LOADED, "1");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void person(String key, PersonId person) {
        add(PERSON + key, String.valueOf(person.value()));
    }

    /**
     * Who an account of the front door is.
     *
     * @param key the word of the person
     * @return the person; empty when nothing was loaded
     */
    @Transactional
    public Optional<PersonId> person(String key) {
        return value(PERSON + key).map(Long::valueOf).map(PersonId::new);
    }

    private Optional<String> value(String name) {
        List<?> rows = entities.createNativeQuery("SELECT value FROM site_mark WHERE name = ?")
                .setParameter(1, name)
                .getResultList();
        return rows.stream().findFirst().map(String::valueOf);
    }

    private void add(String name, String value) {
        entities.createNativeQuery("INSERT INTO site_mark (name, value, at) VALUES (?, ?, ?)")
                .setParameter(1, name)
                .setParameter(2, value)
                .setParameter(3, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }
}
