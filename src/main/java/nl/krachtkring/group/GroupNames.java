package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonaId;

/** The name that somebody chooses for a group. */
@Singleton
class GroupNames {

    private final Personas personas;

    @Inject
    GroupNames(Personas personas) {
        this.personas = personas;
    }

    /** The public name, or a new one that nobody can link to it. */
    PersonaId chosen(Actor actor, String name) {
        boolean isPublic = name != null && name.strip().equals(actor.name());
        return isPublic ? actor.persona() : personas.create(actor.person(), name);
    }
}
