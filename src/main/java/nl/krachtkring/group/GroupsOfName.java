package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.krachtkring.member.NamePlaces;
import nl.krachtkring.platform.ids.PersonaId;

/** Tells in which groups a name is that of a member, and which names the members of a group have. */
@Singleton
public class GroupsOfName implements NamePlaces {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public GroupsOfName(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Set<Long> groupsOf(PersonaId name) {
        return Set.copyOf(
                entities.createQuery("SELECT m.groupId FROM Membership m WHERE m.personaId = :name", Long.class)
                        .setParameter("name", name.value())
                        .getResultList());
    }

    @Override
    @Transactional
    public Set<Long> namesIn(long group) {
        return Set.copyOf(
                entities.createQuery("SELECT m.personaId FROM Membership m WHERE m.groupId = :group", Long.class)
                        .setParameter("group", group)
                        .getResultList());
    }
}
