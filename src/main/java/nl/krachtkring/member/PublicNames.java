package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;

/** Gives public names: with the confirmation of her address a name becomes hers, unless somebody else has it by then. */
@Singleton
public class PublicNames {

    private final Personas personas;

    /**
     * For the container.
     *
     * @param personas names
     */
    @Inject
    public PublicNames(Personas personas) {
        this.personas = personas;
    }

    /**
     * Gives somebody her public name.
     *
     * @throws RuleViolation of field {@code name}, as {@link Personas#allowedInPublic}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void give(PersonId person, String name) {
        keep(person, claim(person, name));
    }

    /**
     * Checks a public name under a lock that lasts until the transaction ends: two who choose the same at once don't both
     * get it.
     *
     * @return the cleaned name
     * @throws RuleViolation of field {@code name}, as {@link Personas#allowedInPublic}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    String claim(PersonId person, String typed) {
        return personas.allowedInPublic(person, typed);
    }

    private void keep(PersonId person, String name) {
        Optional<Persona> before = personas.publicPersona(person);
        if (before.isPresent()) {
            before.get().rename(name);
        } else {
            personas.keep(person, name, true);
        }
    }
}
