package nl.krachtkring.contribution;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.StoredFiles;

/**
 * Keeps what people type until they place it. What isn't sent is private: every statement here asks for the person who acts,
 * nothing is announced, logged or searched, and no other class reads the table. Rooms ask first whether she may write there.
 */
@Singleton
public class Drafts implements SeldomHeld {

    /** The longest text that any form takes. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_LISTED = 100;
    private static final String COLUMNS =
            "SELECT public_id, kind, place_kind, place_id, title, body, saved_at FROM draft WHERE person_id = ?";
    private static final String THERE = " AND kind = ? AND place_kind = ? AND place_id = ?";

    private final EntityManager entities;
    private final Rows rows;
    private final Instance<DraftSource> sources;
    private final StoredFiles files;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param sources the rooms in which drafts are written
     * @param files the photos that wait with them
     * @param clock the time
     */
    @Inject
    public Drafts(
            EntityManager entities, Rows rows, @Any Instance<DraftSource> sources, StoredFiles files, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.sources = sources;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, in place of what was kept for the same place. Nothing typed is nothing kept.
     *
     * @param actor who types
     * @param place where it would be placed
     * @param title the title; null where there is none
     * @param text the text; may be null
     * @throws RuleViolation of field {@code text} when it is longer than any form takes
     * @throws nl.krachtkring.platform.access.NotFound for visitors
     */
    @Transactional
    public void keep(Actor actor, DraftPlace place, String title, String text) {
        Access.require(DraftPolicy.mayHave(actor));
        String heading = title == null ? "" : title;
        String body = text == null ? "" : text.replace("\r\n", "\n");
        if (body.length() > LONGEST || heading.length() > LONGEST_TITLE) {
            throw new RuleViolation("text", "contribution.draft.long", LONGEST);
        }
        if (body.isBlank() && heading.isBlank() && !hasPhotos(actor, place)) {
            drop(actor, place);
            return;
        }
        write(actor, place, heading, body);
    }

    /** A draft without words may carry a photo. */
    private boolean hasPhotos(Actor actor, DraftPlace place) {
        return key(actor, place)
                .filter(id -> !files.of(new FileOwner(DraftPhotos.KIND, id)).isEmpty())
                .isPresent();
    }

    private void write(Actor actor, DraftPlace place, String heading, String body) {
        Query query = entities.createNativeQuery("INSERT INTO draft (person_id, kind, place_kind, place_id, public_id,"
                + " title, body, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                + " title = VALUES(title), body = VALUES(body), saved_at = VALUES(saved_at)");
        at(query, actor, place)
                .setParameter(5, PublicIds.next())
                .setParameter(6, heading.isEmpty() ? null : heading)
                .setParameter(7, body)
                .setParameter(8, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    /**
     * The owner of what belongs to a draft; the draft is begun when there is none.
     *
     * @param actor whose draft it is
     * @param place the form
     * @return the owner of its photos
     */
    @Transactional
    FileOwner owner(Actor actor, DraftPlace place) {
        Access.require(DraftPolicy.mayHave(actor));
        if (key(actor, place).isEmpty()) {
            write(actor, place, "", "");
        }
        return new FileOwner(DraftPhotos.KIND, key(actor, place).orElseThrow(NotFound::new));
    }

    /** The key of a draft; empty without one. */
    Optional<Long> key(Actor actor, DraftPlace place) {
        Access.require(DraftPolicy.mayHave(actor));
        List<?> rows = at(entities.createNativeQuery("SELECT id FROM draft WHERE person_id = ?" + THERE), actor, place)
                .getResultList();
        return rows.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Whether a draft is hers. */
    boolean isOwn(Actor actor, long id) {
        return DraftPolicy.mayHave(actor).allowed()
                && !entities.createNativeQuery("SELECT id FROM draft WHERE person_id = ? AND id = ?")
                        .setParameter(1, actor.person().value())
                        .setParameter(2, id)
                        .getResultList()
                        .isEmpty();
    }

    /**
     * What was kept for a place.
     *
     * @param actor who opens the form
     * @param place the form
     * @return empty for visitors
     */
    public Optional<Draft> of(Actor actor, DraftPlace place) {
        if (!DraftPolicy.mayHave(actor).allowed() || actor.lacks(held())) {
            return Optional.empty();
        }
        return rows.first(COLUMNS + THERE, actor.person().value(), place.kind().name(), place.under(), place.id())
                .map(Drafts::draft);
    }

    @Override
    public String held() {
        return "draft";
    }

    @Override
    public String anyHeld() {
        return "SELECT 1 FROM draft h WHERE h.person_id = s.person_id";
    }

    /**
     * Forgets what was kept for a place: it was placed or thrown away. Doing it twice is doing it once.
     *
     * @param actor who wrote it
     * @param place the form
     */
    @Transactional
    public void drop(Actor actor, DraftPlace place) {
        key(actor, place).ifPresent(id -> files.remove(new FileOwner(DraftPhotos.KIND, id)));
        at(entities.createNativeQuery("DELETE FROM draft WHERE person_id = ?" + THERE), actor, place)
                .executeUpdate();
    }

    /**
     * Goes on with what was kept in another form of the same place, with what belongs to it; it takes the place of what was kept
     * there.
     *
     * @param actor who writes
     * @param from where it was kept; nothing there changes nothing
     * @param to where it goes on; of the same kind
     */
    @Transactional
    public void move(Actor actor, DraftPlace from, DraftPlace to) {
        if (of(actor, from).isPresent()) {
            drop(actor, to);
            at(
                            entities.createNativeQuery(
                                    "UPDATE draft SET place_kind = ?5, place_id = ?6 WHERE person_id = ?1"
                                            + " AND kind = ?2 AND place_kind = ?3 AND place_id = ?4"),
                            actor,
                            from)
                    .setParameter(5, to.under())
                    .setParameter(6, to.id())
                    .executeUpdate();
        }
    }

    /** What was typed under one page goes on under another. Who typed under both finds the other one in her list, so that no word is lost. */
    void carry(ContributionRef from, ContributionRef into) {
        CarriedAlong.point(
                entities, "UPDATE IGNORE draft SET place_id = ? WHERE place_kind = ? AND place_id = ?", from, into);
    }

    /**
     * Everything that somebody is writing.
     *
     * @param actor who
     * @return at most a hundred, the last one first
     */
    public List<OwnDraft> list(Actor actor) {
        Access.require(DraftPolicy.mayHave(actor));
        List<?> found = entities.createNativeQuery(COLUMNS + " ORDER BY saved_at DESC, id DESC")
                .setParameter(1, actor.person().value())
                .setMaxResults(MOST_LISTED)
                .getResultList();
        return found.stream()
                .map(row -> draft((Object[]) row))
                .map(draft -> spot(actor, draft)
                        .map(spot -> new OwnDraft(draft, spot.title(), spot.address()))
                        .orElseGet(() -> new OwnDraft(draft, "", "")))
                .toList();
    }

    /**
     * Throws one away.
     *
     * @param actor who wrote it
     * @param publicId its number; that of somebody else changes nothing
     */
    @Transactional
    public void throwAway(Actor actor, long publicId) {
        Access.require(DraftPolicy.mayHave(actor));
        List<?> found = entities.createNativeQuery("SELECT id FROM draft WHERE person_id = ? AND public_id = ?")
                .setParameter(1, actor.person().value())
                .setParameter(2, publicId)
                .getResultList();
        found.forEach(id -> files.remove(new FileOwner(DraftPhotos.KIND, ((Number) id).longValue())));
        entities.createNativeQuery("DELETE FROM draft WHERE person_id = ? AND public_id = ?")
                .setParameter(1, actor.person().value())
                .setParameter(2, publicId)
                .executeUpdate();
    }

    private Optional<DraftSource.Spot> spot(Actor actor, Draft draft) {
        for (DraftSource source : sources) {
            if (source.kind() == draft.place().kind()) {
                return source.spot(actor, draft.place());
            }
        }
        return Optional.empty();
    }

    private static Query at(Query query, Actor actor, DraftPlace place) {
        return query.setParameter(1, actor.person().value())
                .setParameter(2, place.kind().name())
                .setParameter(3, place.under())
                .setParameter(4, place.id());
    }

    private static Draft draft(Object[] row) {
        DraftPlace place =
                new DraftPlace(DraftKind.valueOf((String) row[1]), (String) row[2], ((Number) row[3]).longValue());
        return new Draft(
                ((Number) row[0]).longValue(),
                place,
                row[4] == null ? "" : (String) row[4],
                (String) row[5],
                SqlTime.instant(row[6]));
    }
}
