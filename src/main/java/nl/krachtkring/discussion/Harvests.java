package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import nl.krachtkring.contribution.DraftPiece;
import nl.krachtkring.contribution.DraftReceiver;
import nl.krachtkring.contribution.LessonPart;
import nl.krachtkring.contribution.QuoteAsked;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.richtext.RichText;

/** Members make a piece of what a discussion taught: begin, write, ask for sentences, offer it to the editors. */
@Singleton
public class Harvests {

    private static final String SUBJECT = "DISCUSSION";

    private final DiscussionRepository discussions;
    private final HarvestRepository harvests;
    private final DraftReceiver desk;
    private final Personas personas;
    private final RichText richText;
    private final AuditTrail audit;
    private final Event<QuoteAsked> asked;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param discussions the discussions
     * @param harvests the pieces
     * @param desk the editors
     * @param personas whose a name is
     * @param richText takes the marks out of a text
     * @param audit the log
     * @param asked tells an author that she is asked
     * @param clock the time
     */
    @Inject
    Harvests(
            DiscussionRepository discussions,
            HarvestRepository harvests,
            DraftReceiver desk,
            Personas personas,
            RichText richText,
            AuditTrail audit,
            Event<QuoteAsked> asked,
            Clock clock) {
        this.discussions = discussions;
        this.harvests = harvests;
        this.desk = desk;
        this.personas = personas;
        this.richText = richText;
        this.audit = audit;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Begins a piece. Doing it twice is doing it once.
     *
     * @param actor a member of the group
     * @param publicId the number of the discussion
     * @throws NotFound when there is none for this actor, also for readers who aren't members
     */
    @Transactional
    public void begin(Actor actor, long publicId) {
        long discussion = require(actor, publicId, HarvestPolicy::mayWork);
        if (harvests.of(discussion).isEmpty()) {
            harvests.add(new Harvest(discussion));
            audit.record(actor, "harvest.begin", SUBJECT, discussion, null);
        }
    }

    /**
     * Keeps what members wrote.
     *
     * @param actor a member of the group
     * @param publicId the number of the discussion
     * @param text what stands in the form
     * @param read of which version the form was made
     * @throws nl.krachtkring.platform.access.Conflict when it was offered, or somebody else wrote meanwhile
     */
    @Transactional
    public void write(Actor actor, long publicId, @Valid HarvestText text, int read) {
        long discussion = require(actor, publicId, HarvestPolicy::mayWork);
        harvests.of(discussion).orElseThrow(NotFound::new).write(text, read);
        audit.record(actor, "harvest.write", SUBJECT, discussion, null);
    }

    /**
     * Asks the author of a sentence whether it may stand in the piece. The same sentence is asked once, also after a no.
     *
     * @param actor a member of the group
     * @param publicId the number of the discussion
     * @param text the number of a reply that stands in it, or of itself
     * @param part where the sentence belongs
     * @param sentence the words, as they stand there
     * @throws NotFound when they don't stand there
     * @throws nl.krachtkring.platform.access.Conflict when the piece was offered
     */
    @Transactional
    public void ask(Actor actor, long publicId, long text, LessonPart part, String sentence) {
        long discussion = require(actor, publicId, HarvestPolicy::mayWork);
        Harvest harvest = alone(discussion);
        harvest.requireOpen();
        HarvestRepository.Text found = harvests.said(discussion, text).orElseThrow(NotFound::new);
        if (!Sentences.of(richText, found.body()).contains(sentence)) {
            throw new NotFound();
        }
        HarvestQuote.Said said = new HarvestQuote.Said(found.ref(), found.personaId(), sentence);
        if (harvests.isKnown(harvest.id(), said)) {
            return;
        }
        harvests.add(new HarvestQuote(harvest.id(), part, said, clock.instant()));
        audit.record(
                actor, "harvest.ask", found.ref().kind().name(), found.ref().id(), null);
        personas.personOf(new PersonaId(said.personaId()))
                .ifPresent(author -> asked.fire(new QuoteAsked(author, said.text(), clock.instant())));
    }

    /**
     * Offers the piece to the editors with the sentences whose authors consented. Who didn't answer isn't asked any more.
     *
     * @param actor a facilitator
     * @param publicId the number of the discussion
     * @throws RuleViolation of a field when something is missing
     * @throws nl.krachtkring.platform.access.Conflict when it was offered already
     */
    @Transactional
    public void offer(Actor actor, long publicId) {
        long discussion = require(actor, publicId, HarvestPolicy::mayOffer);
        Harvest harvest = alone(discussion);
        harvest.requireOpen();
        requireComplete(harvest.text());
        List<HarvestQuote> quotes = harvests.quotes(harvest.id());
        quotes.stream().filter(quote -> quote.state() == QuoteState.ASKED).forEach(harvests::remove);
        harvest.offer(desk.receive(piece(harvest.text(), quotes)), clock.instant());
        audit.record(actor, "harvest.offer", SUBJECT, discussion, null);
    }

    private static DraftPiece piece(HarvestText text, List<HarvestQuote> quotes) {
        return new DraftPiece(
                text.title(),
                text.good(),
                text.better(),
                text.asked(),
                text.addressee(),
                quotes.stream()
                        .filter(quote -> quote.state() == QuoteState.GIVEN)
                        .map(quote -> new DraftPiece.Quoted(quote.publicId(), quote.part(), quote.sentence()))
                        .toList());
    }

    private static void requireComplete(HarvestText text) {
        if (text.title().isEmpty()) {
            throw new RuleViolation("title", "discussion.harvest.title.needed");
        }
        if (text.good().isEmpty() && text.better().isEmpty() && text.asked().isEmpty()) {
            throw new RuleViolation("good", "discussion.harvest.empty");
        }
        if (!text.asked().isEmpty() && text.addressee().isEmpty()) {
            throw new RuleViolation("addressee", "discussion.harvest.addressee.needed");
        }
    }

    private Harvest alone(long discussion) {
        return harvests.alone(harvests.of(discussion).orElseThrow(NotFound::new).id());
    }

    private long require(Actor actor, long publicId, BiFunction<Actor, DiscussionFacts, Decision> may) {
        long discussion = discussions.keyOf(publicId).orElseThrow(NotFound::new);
        Access.require(may.apply(actor, discussions.facts(discussion).orElseThrow(NotFound::new)));
        return discussion;
    }
}
