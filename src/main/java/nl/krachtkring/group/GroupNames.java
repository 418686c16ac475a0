package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonaId;

/** The name that somebody chooses for a group. */
@Singleton
class GroupNames {

    private final Personas personas;

    private final EntityManager entities;

    @Inject
    GroupNames(Personas personas, EntityManager entities) {
        this.personas = personas;
        this.entities = entities;
    }

    /** As {@link #chosen(Actor, String)}, and not one that looks like the name of another member of this group. */
    PersonaId chosen(Actor actor, String name, long group) {
        List<Long> members = entities.createQuery(
                        "SELECT m.personaId FROM Membership m WHERE m.groupId = :group", Long.class)
                .setParameter("group", group)
                .getResultList();
        personas.refuseAlike(actor.person(), name == null ? actor.name() : name, members);
        return chosen(actor, name);
    }

    /** The public name, or a new one that nobody can link to it. */
    PersonaId chosen(Actor actor, String name) {
        boolean isPublic = name != null && name.strip().equals(actor.name());
        return isPublic ? actor.persona() : personas.create(actor.person(), name);
    }
}
