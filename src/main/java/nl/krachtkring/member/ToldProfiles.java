package nl.krachtkring.member;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/** What somebody tells of herself, found by a text of hers that the reader may read: there is no other way to it. */
@Singleton
public class ToldProfiles {

    private final EntityManager entities;
    private final Contributions contributions;
    private final Personas personas;
    private final Consents consents;
    private final ShownBadges badges;
    private final Iterable<NamePlaces> places;

    /**
     * For the container.
     *
     * @param entities the database
     * @param contributions the rooms that own a kind
     * @param personas names
     * @param consents what people consented to
     * @param badges what of their badges people show
     * @param places who knows where names are borne
     */
    @Inject
    public ToldProfiles(
            EntityManager entities,
            Contributions contributions,
            Personas personas,
            Consents consents,
            ShownBadges badges,
            @Any Instance<NamePlaces> places) {
        this.entities = entities;
        this.contributions = contributions;
        this.personas = personas;
        this.consents = consents;
        this.badges = badges;
        this.places = places;
    }

    /**
     * Who wrote a text.
     *
     * @param actor who reads
     * @param publicId the number of the text
     * @return her name and what she tells this reader
     * @throws NotFound for a text that the actor may not read, and for one of a guest
     */
    @Transactional
    public AboutName about(Actor actor, long publicId) {
        ContributionCard card = find(publicId).orElseThrow(NotFound::new);
        ContributionRef ref = card.ref();
        Access.require(contributions.maySee(actor, ref));
        if (card.personaId() == null || card.status() == ContributionStatus.WITHDRAWN) {
            throw new NotFound();
        }
        PersonaId name = new PersonaId(card.personaId());
        PersonaView view = personas.views(List.of(name.value()), () -> contributions.namesByConsent(ref))
                .get(name.value());
        if (!view.told()) {
            return new AboutName(view, List.of(), List.of(), card.title(), card.address());
        }
        PersonId writer = personas.personOf(name).orElseThrow(NotFound::new);
        ProfilePolicy.Reading reading =
                reading(actor, card, groups(name), writer, consents.given(writer, Purpose.SHOW_PROFILE));
        List<ShownBadge> shown =
                ProfilePolicy.maySee(SeenBy.READERS, reading).allowed() ? badges.beside(name.value()) : List.of();
        return new AboutName(view, told(name, reading), shown, card.title(), card.address());
    }

    private List<Told> told(PersonaId name, ProfilePolicy.Reading reading) {
        return entities.createQuery("SELECT e FROM ProfileEntry e WHERE e.personaId = :name", ProfileEntry.class)
                .setParameter("name", name.value())
                .getResultStream()
                .filter(entry -> ProfilePolicy.maySee(entry.seenBy(), reading).allowed())
                .map(ProfileEntry::told)
                .sorted(Comparator.comparing(Told::field))
                .toList();
    }

    static ProfilePolicy.Reading reading(
            Actor actor, ContributionCard card, Set<Long> groups, PersonId writer, boolean consented) {
        Set<Long> shared =
                groups.stream().filter(group -> isInside(actor, group)).collect(Collectors.toSet());
        Long here = card.place().groupId();
        return new ProfilePolicy.Reading(
                actor.is(writer.value()), here != null && shared.contains(here), !shared.isEmpty(), consented);
    }

    private static boolean isInside(Actor actor, long group) {
        return actor.standingIn(group)
                .filter(standing -> standing.role() != PlaceRole.GUEST)
                .isPresent();
    }

    private Set<Long> groups(PersonaId name) {
        return StreamSupport.stream(places.spliterator(), false)
                .flatMap(room -> room.groupsOf(name).stream())
                .collect(Collectors.toSet());
    }

    private Optional<ContributionCard> find(long publicId) {
        return Stream.of(ContributionKind.values())
                .flatMap(kind -> contributions.ifOwned(kind).stream())
                .flatMap(room -> room.byPublicId(publicId).flatMap(room::card).stream())
                .findFirst();
    }
}
