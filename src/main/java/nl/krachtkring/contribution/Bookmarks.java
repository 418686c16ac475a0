package nl.krachtkring.contribution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Keeps what people want to find again. What somebody keeps is hers alone: every statement here asks for the person who acts,
 * nothing is announced, counted or searched, and no other class reads the table. A row holds no words of the text, so what went away
 * leaves nothing here but that something was kept.
 */
@Singleton
public class Bookmarks implements SeldomHeld {

    private static final int PAGE = 20;

    /** Beyond so many the buttons of the oldest say "Bewaren" again; pressing one changes nothing. */
    private static final int MOST_KNOWN = 2_000;

    private final EntityManager entities;
    private final Rows rows;
    private final Contributions contributions;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows reads it
     * @param contributions the rooms that own a kind
     * @param clock the time
     */
    @Inject
    public Bookmarks(EntityManager entities, Rows rows, Contributions contributions, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * Keeps something. Keeping twice is keeping once.
     *
     * @param actor who
     * @param ref what
     * @throws nl.krachtkring.platform.access.NotFound when she can't read it
     */
    @Transactional
    public void keep(Actor actor, ContributionRef ref) {
        Access.require(BookmarkPolicy.mayKeep(actor, contributions.maySee(actor, ref)));
        ContributionCard card = contributions.cardFor(actor, ref);
        entities.createNativeQuery("INSERT IGNORE INTO bookmark (public_id, person_id, kind, contribution_id, number,"
                        + " kept_at) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, PublicIds.next())
                .setParameter(2, actor.person().value())
                .setParameter(3, ref.kind().name())
                .setParameter(4, ref.id())
                .setParameter(5, card.publicId())
                .setParameter(6, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    /**
     * Keeps something no longer. Needs no right to read it.
     *
     * @param actor who
     * @param ref what
     */
    @Transactional
    public void letGo(Actor actor, ContributionRef ref) {
        Access.require(BookmarkPolicy.mayHave(actor));
        entities.createNativeQuery("DELETE FROM bookmark WHERE person_id = ? AND kind = ? AND contribution_id = ?")
                .setParameter(1, actor.person().value())
                .setParameter(2, ref.kind().name())
                .setParameter(3, ref.id())
                .executeUpdate();
    }

    /**
     * Takes something from the list.
     *
     * @param actor whose list
     * @param publicId its number there; that of somebody else changes nothing
     */
    @Transactional
    public void letGo(Actor actor, long publicId) {
        Access.require(BookmarkPolicy.mayHave(actor));
        entities.createNativeQuery("DELETE FROM bookmark WHERE person_id = ? AND public_id = ?")
                .setParameter(1, actor.person().value())
                .setParameter(2, publicId)
                .executeUpdate();
    }

    /**
     * What somebody keeps, for the buttons of a page: one statement whatever stands on it, none for visitors.
     *
     * @param actor who reads
     * @return the keys
     */
    public KeptKeys keys(Actor actor) {
        if (!BookmarkPolicy.mayHave(actor).allowed() || actor.lacks(held())) {
            return KeptKeys.NONE;
        }
        List<Object[]> kept = rows.list(
                "SELECT kind, contribution_id, number FROM bookmark WHERE person_id = ? ORDER BY id DESC LIMIT "
                        + MOST_KNOWN,
                actor.person().value());
        Set<ContributionRef> refs = new HashSet<>();
        Set<Long> numbers = new HashSet<>();
        for (Object[] one : kept) {
            refs.add(ref(one[0], one[1]));
            numbers.add(((Number) one[2]).longValue());
        }
        return new KeptKeys(refs, numbers);
    }

    @Override
    public String held() {
        return "bookmark";
    }

    @Override
    public String anyHeld() {
        return "SELECT 1 FROM bookmark h WHERE h.person_id = s.person_id";
    }

    /**
     * The list of what somebody keeps.
     *
     * @param actor whose
     * @param after the number of the last one on the page before; null for the first page
     * @return the last kept first, at most twenty
     */
    @Transactional
    public BookmarkPage page(Actor actor, Long after) {
        Access.require(BookmarkPolicy.mayHave(actor));
        String older = after == null
                ? ""
                : " AND id < (SELECT b.id FROM bookmark b WHERE b.public_id = ? AND b.person_id = bookmark.person_id)";
        Query query = entities.createNativeQuery("SELECT kind, contribution_id, public_id, kept_at FROM bookmark"
                        + " WHERE person_id = ?" + older + " ORDER BY id DESC")
                .setParameter(1, actor.person().value());
        if (after != null) {
            query.setParameter(2, after);
        }
        List<?> rows = query.setMaxResults(PAGE + 1).getResultList();
        List<Bookmark> page = rows.stream()
                .limit(PAGE)
                .map(row -> bookmark(actor, (Object[]) row))
                .toList();
        return new BookmarkPage(page, rows.size() > PAGE ? page.get(PAGE - 1).publicId() : null);
    }

    /** What people keep of one page they keep of another from now on; who kept both keeps one, since when she kept that. */
    void carry(ContributionRef from, ContributionRef into, long number) {
        entities.createNativeQuery("UPDATE IGNORE bookmark SET contribution_id = ?, number = ?"
                        + " WHERE kind = ? AND contribution_id = ?")
                .setParameter(1, into.id())
                .setParameter(2, number)
                .setParameter(3, from.kind().name())
                .setParameter(4, from.id())
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM bookmark WHERE kind = ? AND contribution_id = ?")
                .setParameter(1, from.kind().name())
                .setParameter(2, from.id())
                .executeUpdate();
    }

    private Bookmark bookmark(Actor actor, Object[] row) {
        ContributionRef ref = ref(row[0], row[1]);
        Optional<ContributionCard> card = contributions.maySee(actor, ref).allowed()
                ? contributions.card(ref).filter(found -> found.status() == ContributionStatus.PUBLISHED)
                : Optional.empty();
        return new Bookmark(((Number) row[2]).longValue(), SqlTime.instant(row[3]), card.orElse(null));
    }

    private static ContributionRef ref(Object kind, Object id) {
        return new ContributionRef(ContributionKind.valueOf((String) kind), ((Number) id).longValue());
    }
}
