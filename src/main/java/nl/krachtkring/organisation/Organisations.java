package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds organisations by their names, and writes the ones that are new. */
@Singleton
public class Organisations {

    private static final int LONGEST_SLUG = 70;
    private static final int MOST_NAMES = 500;

    /** Last parts of addresses that mean something else below {@code /organisaties}. */
    private static final Set<String> RESERVED = Set.of("", "nieuw", "bewerken");

    private final OrganisationRepository organisations;
    private final Clock clock;

    @Inject
    Organisations(OrganisationRepository organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The organisation of this name.
     *
     * @param name its present, former or short name, compared without case and accents
     * @return its key; empty when there is none
     */
    @Transactional
    public Optional<Long> named(String name) {
        return organisations.named(name.strip()).map(Organisation::id);
    }

    /**
     * What an organisation is called.
     *
     * @param id its key
     * @return its name; empty when there is none
     */
    @Transactional
    public String name(long id) {
        return organisations.find(id).map(Organisation::name).orElse("");
    }

    /**
     * Names to complete what is typed.
     *
     * @return the first five hundred, by name
     */
    @Transactional
    public List<String> names() {
        return organisations.names(MOST_NAMES);
    }

    /**
     * The organisation of this name, written when it is new. For imports and administrators, never for what a member
     * typed.
     *
     * @param name the name, at most 120 characters
     * @return its key
     */
    @Transactional
    public long namedOrNew(String name) {
        return foundOrNew(name).id();
    }

    /**
     * The organisation of this name, as {@link #namedOrNew}, and whether it was there.
     *
     * @param name the name, at most 120 characters
     * @return its key
     */
    @Transactional
    public FoundOrNew foundOrNew(String name) {
        return named(name)
                .map(id -> new FoundOrNew(id, false))
                .orElseGet(() -> new FoundOrNew(write(name).id(), true));
    }

    /**
     * An organisation that was asked for by its name.
     *
     * @param id its key
     * @param fresh whether it was written just now
     */
    public record FoundOrNew(long id, boolean fresh) {}

    /**
     * Forgets organisations of which nobody told anything but a name: the import that wrote them down is undone.
     *
     * @param ids keys of organisations that no other room points to
     */
    @Transactional
    public void forgetUntold(Collection<Long> ids) {
        ids.forEach(organisations::forgetUntold);
    }

    Organisation write(String name) {
        Organisation fresh = new Organisation(name.strip(), freeSlug(name), clock.instant());
        organisations.add(fresh);
        return fresh;
    }

    private String freeSlug(String name) {
        String slug = slug(name);
        String free = slug;
        for (int number = 2; RESERVED.contains(free) || organisations.isTaken(free); number++) {
            free = (slug.isEmpty() ? "organisatie" : slug) + "-" + number;
        }
        return free;
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
        return slug.toString().replaceAll("-$", "");
    }
}
