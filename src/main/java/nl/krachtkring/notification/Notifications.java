package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.ProposalDecided;
import nl.krachtkring.contribution.QuoteAsked;
import nl.krachtkring.contribution.SealOpened;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.UnreadSource;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** What is new for somebody. A row names a contribution and nothing of its text, which is asked for when it is shown. */
@Singleton
public class Notifications implements UnreadSource {

    private static final int PAGE = 20;

    /** So many are looked at for a page, where most of them lead to what is gone. */
    private static final int LOOKED_AT = 200;

    private static final String SEAL = "SEAL";
    private static final String QUOTE = "QUOTE";
    private static final String PROPOSAL = "PROPOSAL";

    /** Where news leads that isn't about what others wrote. */
    private static final Map<String, String> OWN_PAGES =
            Map.of(SEAL, "/mijn/besluiten", QUOTE, "/mijn/citaten", PROPOSAL, "/mijn/voorstellen");

    private static final String AGAIN =
            "INSERT INTO notification (public_id, person_id, event, kind, contribution_id, at)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE at = VALUES(at), read_at = NULL";

    private final EntityManager entities;
    private final Rows rows;
    private final Contributions contributions;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param contributions the rooms that own a kind
     * @param clock the time
     */
    @Inject
    public Notifications(EntityManager entities, Rows rows, Contributions contributions, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * What is new for somebody, newest first. What the person may no longer read is left out, and counts as read from then on: a number
     * that leads to nothing would stay.
     *
     * @param actor who; signed in
     * @param after the public number of the last one on the page before; null for the first page
     * @return one page
     */
    @Transactional
    public NotificationPage page(Actor actor, Long after) {
        List<Object[]> found = stored(actor.person(), after);
        int most = Math.min(found.size(), LOOKED_AT);
        List<NotificationView> views = new ArrayList<>();
        List<Object[]> leftOut = new ArrayList<>();
        int looked = 0;
        while (looked < most && views.size() < PAGE) {
            Object[] row = found.get(looked++);
            view(actor, row).ifPresentOrElse(views::add, () -> leftOut.add(row));
        }
        leftOut.stream().filter(row -> row[4] == null).forEach(row -> read(row[0]));
        Long next = looked < found.size() ? ((Number) found.get(looked - 1)[0]).longValue() : null;
        return new NotificationPage(views, next, unread(actor.person()) > 0);
    }

    private List<Object[]> stored(PersonId person, Long after) {
        String older = after == null
                ? ""
                : " AND id < (SELECT b.id FROM notification b WHERE b.public_id = ? AND b.person_id = notification.person_id)";
        String sql = "SELECT public_id, kind, contribution_id, at, read_at, event FROM notification WHERE person_id = ?"
                + older + " ORDER BY id DESC LIMIT " + (LOOKED_AT + 1);
        return after == null ? rows.list(sql, person.value()) : rows.list(sql, person.value(), after);
    }

    private void read(Object publicId) {
        entities.createNativeQuery("UPDATE notification SET read_at = ? WHERE public_id = ? AND read_at IS NULL")
                .setParameter(1, SqlTime.utc(clock.instant()))
                .setParameter(2, publicId)
                .executeUpdate();
    }

    /**
     * Marks one as read.
     *
     * @param actor whose it is
     * @param publicId its number
     * @return the address it leads to
     * @throws NotFound when it is somebody else's, or leads to what the actor may not read
     */
    @Transactional
    public String open(Actor actor, long publicId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT kind, contribution_id, event FROM notification WHERE public_id = ? AND person_id = ?")
                .setParameter(1, publicId)
                .setParameter(2, actor.person().value())
                .getResultList();
        Object[] row = (Object[]) rows.stream().findFirst().orElseThrow(NotFound::new);
        String own = OWN_PAGES.get((String) row[2]);
        String address =
                own == null ? contributions.cardFor(actor, ref(row[0], row[1])).address() : own;
        read(publicId);
        return address;
    }

    /**
     * Marks all as read.
     *
     * @param actor whose; signed in
     */
    @Transactional
    public void readAll(Actor actor) {
        entities.createNativeQuery("UPDATE notification SET read_at = ? WHERE person_id = ? AND read_at IS NULL")
                .setParameter(1, SqlTime.utc(clock.instant()))
                .setParameter(2, actor.person().value())
                .executeUpdate();
    }

    @Override
    public String held() {
        return "news";
    }

    @Override
    public String anyHeld() {
        return "SELECT 1 FROM notification h WHERE h.person_id = s.person_id AND h.read_at IS NULL";
    }

    @Override
    public int unread(PersonId person) {
        return rows.first("SELECT COUNT(*) FROM notification WHERE person_id = ? AND read_at IS NULL", person.value())
                .map(row -> ((Number) row[0]).intValue())
                .orElse(0);
    }

    /** Whether somebody was told already that she was asked or called in a text, which is more than that it is there. */
    @Transactional
    boolean isAddressed(PersonId person, ContributionRef ref) {
        return rows.first(
                        "SELECT id FROM notification WHERE person_id = ? AND event IN (?, ?) AND kind = ? AND contribution_id = ?",
                        person.value(),
                        AskedNews.EVENT,
                        MentionNews.EVENT,
                        ref.kind().name(),
                        ref.id())
                .isPresent();
    }

    /** Whether it is new; the unique key makes that true once. */
    @Transactional
    boolean add(PersonId person, String event, ContributionRef ref, Instant at) {
        return entities.createNativeQuery("INSERT IGNORE INTO notification"
                                + " (public_id, person_id, event, kind, contribution_id, at) VALUES (?, ?, ?, ?, ?, ?)")
                        .setParameter(1, PublicIds.next())
                        .setParameter(2, person.value())
                        .setParameter(3, event)
                        .setParameter(4, ref.kind().name())
                        .setParameter(5, ref.id())
                        .setParameter(6, SqlTime.utc(at))
                        .executeUpdate()
                == 1;
    }

    /** Tells that the seal on a name was opened; about the same text once more, it is new once more. */
    void on(@Observes SealOpened opened) {
        again(opened.person(), SEAL, opened.text(), opened.at());
    }

    /** Several sentences of one text are one piece of news. */
    void on(@Observes QuoteAsked asked) {
        again(asked.person(), QUOTE, asked.text(), asked.at());
    }

    /** A proposal is no contribution: nobody else reads it, and nothing stands under it. */
    void on(@Observes ProposalDecided decided) {
        again(decided.person(), PROPOSAL, PROPOSAL, decided.proposal(), decided.at());
    }

    private void again(PersonId person, String event, ContributionRef text, Instant at) {
        again(person, event, text.kind().name(), text.id(), at);
    }

    private void again(PersonId person, String event, String kind, long id, Instant at) {
        entities.createNativeQuery(AGAIN)
                .setParameter(1, PublicIds.next())
                .setParameter(2, person.value())
                .setParameter(3, event)
                .setParameter(4, kind)
                .setParameter(5, id)
                .setParameter(6, SqlTime.utc(at))
                .executeUpdate();
    }

    /** Counts what is older as read. */
    @Transactional
    void readBefore(Instant moment) {
        entities.createNativeQuery("UPDATE notification SET read_at = at WHERE at < ? AND read_at IS NULL")
                .setParameter(1, SqlTime.utc(moment))
                .executeUpdate();
    }

    private Optional<NotificationView> view(Actor actor, Object[] row) {
        String event = (String) row[5];
        if (OWN_PAGES.containsKey(event)) {
            return Optional.of(new NotificationView(
                    ((Number) row[0]).longValue(), event, "", "", "", SqlTime.instant(row[3]), row[4] == null));
        }
        ContributionRef ref = ref(row[1], row[2]);
        return contributions
                .card(ref)
                .filter(card -> card.status() == ContributionStatus.PUBLISHED)
                // Where her name is left out since, who was told of it by that name would know whose it is.
                .filter(card -> !BegunNews.isOfName(event) || !Personas.NEUTRAL.equals(card.author()))
                .filter(card -> contributions.mayFollow(actor, ref).allowed())
                .map(card -> view(card, row));
    }

    private static NotificationView view(ContributionCard card, Object[] row) {
        return new NotificationView(
                ((Number) row[0]).longValue(),
                (String) row[5],
                card.title(),
                card.author(),
                card.placeName(),
                SqlTime.instant(row[3]),
                row[4] == null);
    }

    private static ContributionRef ref(Object kind, Object id) {
        return new ContributionRef(ContributionKind.valueOf((String) kind), ((Number) id).longValue());
    }
}
