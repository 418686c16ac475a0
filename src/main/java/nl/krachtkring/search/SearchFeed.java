package nl.krachtkring.search;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.richtext.RichText;

/** Asks the rooms what the index must know. Each call reads in a transaction of its own, so that it sees what is now. */
@Singleton
public class SearchFeed {

    private final Contributions contributions;
    private final Instance<PublishedItems> rooms;
    private final RichText richText;

    /**
     * For the container.
     *
     * @param contributions the rooms that own a kind
     * @param rooms what they published
     * @param richText takes mark-up off
     */
    @Inject
    public SearchFeed(Contributions contributions, @Any Instance<PublishedItems> rooms, RichText richText) {
        this.contributions = contributions;
        this.rooms = rooms;
        this.richText = richText;
    }

    /**
     * The kinds that rooms publish.
     *
     * @return each kind once
     */
    public List<ContributionKind> kinds() {
        return rooms.stream().map(PublishedItems::kind).toList();
    }

    /**
     * The next keys of what stands.
     *
     * @param kind the kind
     * @param after only higher keys
     * @param most at most so many
     * @return keys, lowest first
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> keys(ContributionKind kind, long after, int most) {
        return rooms.stream()
                .filter(room -> room.kind() == kind)
                .findFirst()
                .map(room -> room.after(after, most))
                .orElse(List.of());
    }

    /**
     * What the index takes in of some contributions, read in one transaction.
     *
     * @param refs which
     * @return the documents of those that stand
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<SearchDocument> documents(Collection<ContributionRef> refs) {
        Map<ContributionKind, Set<Long>> wanted = new EnumMap<>(ContributionKind.class);
        refs.forEach(ref -> wanted.computeIfAbsent(ref.kind(), kind -> new LinkedHashSet<>())
                .add(ref.id()));
        List<SearchDocument> documents = new ArrayList<>();
        wanted.forEach(
                (kind, ids) -> contributions.ifOwned(kind).ifPresent(room -> documents.addAll(documents(room, ids))));
        return documents;
    }

    private List<SearchDocument> documents(ContributionProvider room, Set<Long> ids) {
        Set<Long> open = room.seen(Actor.anonymous(), ids);
        return room.cards(ids).stream()
                .filter(card -> card.status() == ContributionStatus.PUBLISHED)
                .flatMap(card -> document(card, open.contains(card.ref().id())).stream())
                .toList();
    }

    /** Who finds it: everyone where a visitor may read it, else its group; what not all of it read is not found at all. */
    private Optional<SearchDocument> document(ContributionCard card, boolean open) {
        Long group = card.place().groupId();
        if (!open && (group == null || !contributions.isReadByPlace(card.ref()))) {
            return Optional.empty();
        }
        Set<String> readers = Set.of(open ? Readers.EVERYONE : Readers.of(group));
        return Optional.of(
                new SearchDocument(card.ref(), card.title(), richText.plain(card.text()), readers, card.at()));
    }
}
