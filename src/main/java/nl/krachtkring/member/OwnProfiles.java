package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.richtext.Typed;

/** What one tells of oneself, for each lasting name by itself; a one-time name tells nothing. */
@Singleton
public class OwnProfiles {

    private static final String LASTING = "SELECT n FROM Persona n WHERE n.personId = :person AND NOT EXISTS"
            + " (SELECT o.personaId FROM OneTimeName o WHERE o.personaId = n.id AND o.lasting = FALSE) ORDER BY n.publicOne DESC, n.id";

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public OwnProfiles(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One's own lasting names.
     *
     * @param actor whose
     * @return the public one first
     */
    @Transactional
    public List<OwnName> names(Actor actor) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        return lasting(actor.person()).stream().map(Persona::own).toList();
    }

    /**
     * What one tells under a name.
     *
     * @param actor whose
     * @param publicId the number of the name
     * @return every field, empty where nothing is told
     * @throws NotFound when it is no lasting name of the actor
     */
    @Transactional
    public Map<ProfileField, Told> told(Actor actor, long publicId) {
        PersonaId name = own(actor, publicId);
        Map<ProfileField, Told> told = new EnumMap<>(ProfileField.class);
        for (ProfileField field : ProfileField.values()) {
            told.put(field, new Told(field, "", SeenBy.NOBODY));
        }
        entries(name).forEach((field, entry) -> told.put(field, entry.told()));
        return told;
    }

    /**
     * Tells it, to whom is chosen for each.
     *
     * @param actor whose
     * @param publicId the number of the name
     * @param told what; a field that isn't among it stays as it is, empty words take it away
     * @throws RuleViolation of field {@code words-INTRO} and so on when there are too many
     * @throws NotFound when it is no lasting name of the actor
     */
    @Transactional
    public void tell(Actor actor, long publicId, List<Told> told) {
        PersonaId name = own(actor, publicId);
        Map<ProfileField, ProfileEntry> entries = entries(name);
        for (Told one : told) {
            keep(name, one, entries.get(one.field()));
        }
    }

    void introduce(PersonaId name, String words) {
        keep(name, new Told(ProfileField.INTRO, words, SeenBy.READERS), null);
    }

    private void keep(PersonaId name, Told told, ProfileEntry entry) {
        String words = Typed.text(told.words());
        if (words.length() > told.field().getLongest()) {
            throw new RuleViolation(
                    "words-" + told.field(), "member.field.long", told.field().getLongest());
        }
        if (words.isEmpty()) {
            if (entry != null) {
                entities.remove(entry);
            }
        } else if (entry == null) {
            entities.persist(new ProfileEntry(name, told.field(), words, told.seenBy()));
        } else {
            entry.change(words, told.seenBy());
        }
    }

    private Map<ProfileField, ProfileEntry> entries(PersonaId name) {
        Map<ProfileField, ProfileEntry> entries = new EnumMap<>(ProfileField.class);
        entities.createQuery("SELECT e FROM ProfileEntry e WHERE e.personaId = :name", ProfileEntry.class)
                .setParameter("name", name.value())
                .getResultList()
                .forEach(entry -> entries.put(entry.field(), entry));
        return entries;
    }

    /** The key of a lasting name of the actor. */
    PersonaId own(Actor actor, long publicId) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        return lasting(actor.person()).stream()
                .filter(name -> name.own().publicId() == publicId)
                .map(Persona::id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Persona> lasting(PersonId person) {
        return entities.createQuery(LASTING, Persona.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
