package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.platform.audit.Pseudonyms;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * The key of each person, under which they stand in ledgers. Destroying it is what erasure does there: the rows stay,
 * and nobody can tell any more whose they were.
 */
@Singleton
public class SubjectKeys implements Pseudonyms {

    private final EntityManager entities;
    private final NewKeys newKeys;

    @Inject
    SubjectKeys(EntityManager entities, NewKeys newKeys) {
        this.entities = entities;
        this.newKeys = newKeys;
    }

    @Override
    @Transactional
    public String of(PersonId person) {
        return made(subject(person));
    }

    /**
     * The pseudonym of somebody without an account.
     *
     * @param contributionPublicId the public number of the one thing that they wrote
     * @return 64 hexadecimal digits
     */
    @Transactional
    public String ofGuest(long contributionPublicId) {
        return made("guest:" + contributionPublicId);
    }

    /**
     * The pseudonym of a person who may have none yet.
     *
     * @param person who
     * @return empty when nothing was ever recorded of that person, or the key was destroyed
     */
    @Transactional
    public Optional<String> known(PersonId person) {
        return Optional.ofNullable(known(List.of(person)).get(person));
    }

    /**
     * The pseudonyms of many people, in one statement.
     *
     * @param people who
     * @return those that exist, by person
     */
    @Transactional
    public Map<PersonId, String> known(Collection<PersonId> people) {
        Map<PersonId, String> known = new HashMap<>();
        Map<String, PersonId> subjects = new HashMap<>();
        people.forEach(person -> subjects.put(subject(person), person));
        secrets(subjects.keySet())
                .forEach((subject, secret) -> known.put(subjects.get(subject), Tokens.hmac(secret, subject)));
        return known;
    }

    /**
     * Destroys the key of a person, so that no ledger row can be led back to them. Only for erasure.
     *
     * @param person who
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void destroy(PersonId person) {
        entities.createNativeQuery("DELETE FROM subject_key WHERE subject = ?")
                .setParameter(1, subject(person))
                .executeUpdate();
    }

    private String made(String subject) {
        byte[] secret = secrets(List.of(subject)).get(subject);
        if (secret == null) {
            newKeys.draw(subject);
            secret = secrets(List.of(subject)).get(subject);
        }
        return Tokens.hmac(secret, subject);
    }

    private Map<String, byte[]> secrets(Collection<String> subjects) {
        Map<String, byte[]> secrets = new HashMap<>();
        if (subjects.isEmpty()) {
            return secrets;
        }
        var query = entities.createNativeQuery("SELECT subject, secret FROM subject_key WHERE subject IN (" + "?"
                + ", ?".repeat(subjects.size() - 1) + ")");
        int position = 1;
        for (String subject : subjects) {
            query.setParameter(position++, subject);
        }
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            secrets.put((String) columns[0], (byte[]) columns[1]);
        }
        return secrets;
    }

    private static String subject(PersonId person) {
        return "person:" + person.value();
    }
}
