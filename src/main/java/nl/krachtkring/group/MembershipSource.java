package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.ActorSource;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.Standing;
import nl.krachtkring.platform.ids.PersonaId;

/** Tells every actor in which groups it stands, as what and under which name; read anew in each request. */
@Singleton
public class MembershipSource implements ActorSource {

    private static final int ORDER = 10;

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public MembershipSource(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void contribute(ActorBuilder builder) {
        if (builder.person() == null) {
            return;
        }
        entities.createNativeQuery("SELECT group_id, role, persona_id FROM membership WHERE person_id = ?")
                .setParameter(1, builder.person().value())
                .getResultList()
                .forEach(row -> place(builder, (Object[]) row));
    }

    private static void place(ActorBuilder builder, Object[] row) {
        PersonaId persona = new PersonaId(((Number) row[2]).longValue());
        builder.place(((Number) row[0]).longValue(), new Standing(PlaceRole.valueOf((String) row[1]), persona));
    }
}
