package nl.krachtkring.moderation;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** People around a {@link Desk}, with an account and the roles that they act in. */
final class DeskPeople {

    private final EntityManager entities;

    DeskPeople(EntityManager entities) {
        this.entities = entities;
    }

    Actor person(String email, SiteRole... roles) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at,"
                        + " state, created_at) VALUES (FLOOR(RAND() * 1e15), ?1, ?1, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, email)
                .executeUpdate();
        long person = count("SELECT MAX(id) FROM person");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Iemand', TRUE, NOW(6))")
                .setParameter(1, person)
                .executeUpdate();
        for (SiteRole role : roles) {
            entities.createNativeQuery("INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, ?, NOW(6))")
                    .setParameter(1, person)
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
        PersonaId persona = new PersonaId(count("SELECT MAX(id) FROM persona"));
        return new Actor(new PersonId(person), persona, "Iemand", Set.of(roles), Set.of(), Map.of(), 1L, null);
    }

    /** How many mails wait for an address. */
    long mails(String email) {
        return count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = '" + email + "'");
    }

    long count(String question) {
        entities.flush();
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }
}
