package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.DraftAnswer;
import nl.krachtkring.contribution.DraftPiece;
import nl.krachtkring.contribution.DraftReceiver;
import nl.krachtkring.contribution.LessonPart;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.Tokens;

/** Pieces that wait for the editors, and the link by which somebody says what was done with what one asks. */
@Singleton
public class DraftDesk implements DraftReceiver {

    private static final String SUBJECT = "RECEIVED_DRAFT";
    private static final int TOKEN_BITS = 128;
    private static final int MOST = 200;

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public DraftDesk(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long receive(DraftPiece piece) {
        ReceivedDraft draft = new ReceivedDraft(piece, clock.instant());
        entities.persist(draft);
        entities.flush();
        piece.quotes().forEach(quote -> entities.createNativeQuery(
                        "INSERT INTO received_quote (draft_id, number, part, sentence) VALUES (?, ?, ?, ?)")
                .setParameter(1, draft.id())
                .setParameter(2, quote.number())
                .setParameter(3, quote.part().name())
                .setParameter(4, quote.sentence())
                .executeUpdate());
        return draft.publicId();
    }

    @Override
    @Transactional
    public void withdraw(long draft, long quote) {
        entities.createNativeQuery("UPDATE received_quote q JOIN received_draft d ON d.id = q.draft_id"
                        + " SET q.sentence = NULL WHERE d.public_id = ? AND q.number = ?")
                .setParameter(1, draft)
                .setParameter(2, quote)
                .executeUpdate();
    }

    @Override
    @Transactional
    public Optional<DraftAnswer> answer(long draft) {
        return find("publicId", draft).flatMap(DraftDesk::answer);
    }

    /**
     * What waits.
     *
     * @param actor an editor
     * @return newest first, at most two hundred
     * @throws NotFound for everybody else
     */
    @Transactional
    public List<ReceivedView> all(Actor actor) {
        Access.require(DeskPolicy.mayWork(actor));
        return entities.createQuery("SELECT d FROM ReceivedDraft d ORDER BY d.id DESC", ReceivedDraft.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(draft -> view(draft, List.of()))
                .toList();
    }

    /**
     * One piece.
     *
     * @param actor an editor
     * @param number its number
     * @return with the sentences that may be quoted still
     * @throws NotFound for everybody else, and when there is none
     */
    @Transactional
    public ReceivedView show(Actor actor, long number) {
        Access.require(DeskPolicy.mayWork(actor));
        ReceivedDraft draft = find("publicId", number).orElseThrow(NotFound::new);
        return view(draft, parts(draft, LessonPart.values()));
    }

    /**
     * Makes the link by which who is asked something can answer. An earlier one works no more.
     *
     * @param actor an editor
     * @param number the number of the piece
     * @return the secret of the link, 128 bits; only its hash is kept
     */
    @Transactional
    public String link(Actor actor, long number) {
        Access.require(DeskPolicy.mayWork(actor));
        ReceivedDraft draft =
                find("publicId", number).filter(ReceivedDraft::isAsking).orElseThrow(NotFound::new);
        String token = Tokens.random(TOKEN_BITS);
        draft.openWith(Tokens.sha256(token));
        audit.record(actor, "desk.link", SUBJECT, draft.id(), null);
        return token;
    }

    /**
     * What somebody is asked, and nothing else of the piece.
     *
     * @param token from her link
     * @return with that part alone
     * @throws NotFound for a link that doesn't work
     */
    @Transactional
    public ReceivedView asked(String token) {
        ReceivedDraft draft = byToken(token);
        return view(draft, parts(draft, LessonPart.ASKED));
    }

    /**
     * Takes what was done with it, in place of an earlier answer.
     *
     * @param token from her link
     * @param given the answer
     * @throws NotFound for a link that doesn't work
     */
    @Transactional
    public void answer(String token, @Valid AskedAnswer given) {
        ReceivedDraft draft = byToken(token);
        draft.answer(given, clock.instant());
        audit.record(Actor.anonymous(), "desk.answer", SUBJECT, draft.id(), null);
    }

    private ReceivedDraft byToken(String token) {
        return find("tokenHash", Tokens.sha256(token)).orElseThrow(NotFound::new);
    }

    private Optional<ReceivedDraft> find(String field, Object value) {
        return entities.createQuery("SELECT d FROM ReceivedDraft d WHERE d." + field + " = :value", ReceivedDraft.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private List<ReceivedView.Part> parts(ReceivedDraft draft, LessonPart... wanted) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT part, sentence FROM received_quote WHERE draft_id = ? ORDER BY number")
                .setParameter(1, draft.id())
                .getResultList();
        return Arrays.stream(wanted)
                .map(part -> new ReceivedView.Part(part, text(draft, part), sentences(rows, part)))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A place holder is an empty one: what its author took back. */
    private static List<String> sentences(List<?> rows, LessonPart part) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> part.name().equals(row[0]))
                .map(row -> row[1] == null ? "" : (String) row[1])
                .toList();
    }

    private static String text(ReceivedDraft draft, LessonPart part) {
        return switch (part) {
            case GOOD -> draft.good();
            case BETTER -> draft.better();
            case ASKED -> draft.asked();
        };
    }

    private static ReceivedView view(ReceivedDraft draft, List<ReceivedView.Part> parts) {
        return new ReceivedView(
                draft.publicId(),
                draft.title(),
                parts,
                draft.addressee(),
                draft.receivedAt(),
                draft.isAsking(),
                draft.isLinked(),
                answer(draft).orElse(null));
    }

    private static Optional<DraftAnswer> answer(ReceivedDraft draft) {
        return draft.answeredAt() == null
                ? Optional.empty()
                : Optional.of(new DraftAnswer(draft.answer(), draft.doneOn(), draft.answeredAt()));
    }
}
