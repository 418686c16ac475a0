package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds organisations by their name, and writes the ones that are new. */
@Singleton
public class Organisations {

    private static final int LONGEST_SLUG = 80;

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public Organisations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The organisation of this name.
     *
     * @param name the name, compared without case and accents
     * @return its key; empty when there is none
     */
    @Transactional
    public Optional<Long> named(String name) {
        List<Long> found = entities.createQuery("SELECT o.id FROM Organisation o WHERE o.name = :name", Long.class)
                .setParameter("name", name.strip())
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }

    /**
     * What an organisation is called.
     *
     * @param id its key
     * @return its name; empty when there is none
     */
    @Transactional
    public String name(long id) {
        Organisation found = entities.find(Organisation.class, id);
        return found == null ? "" : found.name();
    }

    /**
     * The organisation of this name, written when it is new. For imports and administrators, never for what a member
     * typed.
     *
     * @param name the name, at most 120 characters
     * @param type what kind of organisation it is, a short word
     * @return its key
     */
    @Transactional
    public long namedOrNew(String name, String type) {
        return named(name).orElseGet(() -> {
            Organisation fresh = new Organisation(name.strip(), slug(name), type);
            entities.persist(fresh);
            entities.flush();
            return fresh.id();
        });
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < LONGEST_SLUG; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
