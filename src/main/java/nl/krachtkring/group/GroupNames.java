package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.member.NamesAround;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * The name that somebody chooses for a group.
 *
 * <p>Who comes in at once hears when hers looks like one that is met there: she will read those names anyway. Who asks to be let in
 * hears nothing of it, since everybody may ask and could find out who is a member by asking under one name after another. Her name is
 * set apart when she is let in.
 */
@Singleton
class GroupNames {

    private final Personas personas;

    private final NamesAround around;

    @Inject
    GroupNames(Personas personas, NamesAround around) {
        this.personas = personas;
        this.around = around;
    }

    /** As {@link #chosen(Actor, String)}, and not one that looks like another that is met in this group. */
    PersonaId chosen(Actor actor, String name, long group) {
        personas.refuseAlike(actor.person(), name == null ? actor.name() : name, around.in(group));
        return chosen(actor, name);
    }

    /** The public name, or a new one that nobody can link to it. */
    PersonaId chosen(Actor actor, String name) {
        boolean isPublic = name != null && name.strip().equals(actor.name());
        return isPublic ? actor.persona() : personas.create(actor.person(), name);
    }

    /** The name of somebody who is let in: the one that she asked with, with a number behind it where it looks like another by now. */
    PersonaId letIn(long asked, long group) {
        return personas.apart(new PersonaId(asked), around.in(group));
    }
}
