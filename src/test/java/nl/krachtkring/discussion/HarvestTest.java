package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.DraftAnswer;
import nl.krachtkring.contribution.DraftPiece;
import nl.krachtkring.contribution.LessonPart;
import nl.krachtkring.contribution.QuoteAsked;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.privacy.Privacy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A piece of what a discussion taught: nothing in it that its author didn't consent to, and nothing left of what she took back. */
class HarvestTest extends RepositoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String SENTENCE = "Antwoord";

    private final Heard<QuoteAsked> asked = new Heard<>();
    private final GivenDesk desk = new GivenDesk();
    private GivenTalk talk;
    private Actor author;
    private Actor member;
    private Actor facilitator;
    private Actor outsider;
    private long discussion;
    private long reply;
    private Harvests harvests;
    private HarvestConsents consents;
    private HarvestReading reading;
    private String shown;

    @BeforeEach
    void given() {
        talk = new GivenTalk(entities);
        author = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        member = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        facilitator = Actors.in(talk.person("FACILITATOR"), talk.group(), PlaceRole.FACILITATOR);
        outsider = Actors.outsider(author.person().value() + 1_000);
        talk.change("UPDATE community_group SET kind = 'CLOSED' WHERE id = ?", talk.group());
        discussion = talk.discussion(member, DiscussionKind.TALK);
        reply = talk.reply(discussion, author);
        Privacy privacy = new Privacy(entities, talk.clock(), new ArrayList<>());
        shown = privacy.textOfQuotes();
        AuditTrail audit = new AuditTrail(entities, person -> "0".repeat(64), talk.clock());
        DiscussionRepository discussions = new DiscussionRepository(entities, GivenRows.of(entities));
        HarvestRepository repository = new HarvestRepository(entities);
        Personas personas = new Personas(entities, GivenRows.of(entities), talk.clock());
        harvests = new Harvests(discussions, repository, desk, personas, new RichText(), audit, asked, talk.clock());
        consents =
                new HarvestConsents(repository, discussions, personas, privacy.consents(), desk, audit, talk.clock());
        reading = new HarvestReading(discussions, repository, desk, new RichText());
        harvests.begin(member, discussion);
    }

    @Test
    void members_begin_write_and_ask_and_for_everybody_else_there_is_none() {
        harvests.begin(facilitator, discussion);
        write(author);
        harvests.ask(member, discussion, reply, LessonPart.GOOD, SENTENCE);
        assertEquals(
                "Titel van het stuk", reading.show(member, discussion).text().title());
        for (Actor other : List.of(Actor.anonymous(), outsider)) {
            assertThrows(NotFound.class, () -> reading.show(other, discussion));
            assertThrows(NotFound.class, () -> reading.sources(other, discussion, 0));
            assertThrows(NotFound.class, () -> reading.sentences(other, discussion, reply));
            assertThrows(NotFound.class, () -> harvests.begin(other, discussion));
            assertThrows(NotFound.class, () -> harvests.ask(other, discussion, reply, LessonPart.GOOD, SENTENCE));
            assertThrows(NotFound.class, () -> harvests.offer(other, discussion));
        }
        assertThrows(NotAllowed.class, () -> harvests.offer(member, discussion));
    }

    @Test
    void author_is_asked_once_for_a_sentence_that_stands_there() {
        ask();
        ask();
        assertEquals(1, asked.all().size());
        assertEquals(author.person(), asked.all().get(0).person());
        assertEquals(
                List.of(SENTENCE),
                consents.mine(author).stream().map(OwnQuote::sentence).toList());
        assertEquals(List.of(), consents.mine(member));
        assertThrows(
                NotFound.class, () -> harvests.ask(member, discussion, reply, LessonPart.GOOD, "Dat zei ze nooit."));
        long elsewhere = talk.reply(talk.discussion(member, DiscussionKind.TALK), author);
        assertThrows(NotFound.class, () -> harvests.ask(member, discussion, elsewhere, LessonPart.GOOD, SENTENCE));
        talk.status(reply, "HIDDEN");
        assertThrows(NotFound.class, () -> harvests.ask(member, discussion, reply, LessonPart.GOOD, SENTENCE));
    }

    @Test
    void nothing_goes_along_without_a_yes_and_a_yes_is_proven() {
        long number = ask();
        assertThrows(NotFound.class, () -> consents.give(member, number, DUTCH, shown));
        assertThrows(RuleViolation.class, () -> consents.give(author, number, DUTCH, "words of before"));
        offer();
        assertEquals(List.of(), desk.pieces.get(0).quotes());
        assertEquals(List.of(), consents.mine(author), "nobody waits for her any more");
    }

    @Test
    void sentence_with_consent_goes_along_without_name_or_place() {
        long number = ask();
        consents.give(author, number, DUTCH, shown);
        entities.flush();
        assertEquals(1L, proven("GIVEN"));
        assertThrows(Conflict.class, () -> consents.give(author, number, DUTCH, shown));
        offer();
        DraftPiece piece = desk.pieces.get(0);
        assertEquals(List.of(new DraftPiece.Quoted(number, LessonPart.GOOD, SENTENCE)), piece.quotes());
        String all = piece.toString();
        for (String secret : List.of("Naam ", "Groep", "soorten", String.valueOf(discussion), String.valueOf(reply))) {
            assertTrue(!all.contains(secret), secret);
        }
    }

    @Test
    void no_is_told_to_nobody_and_isnt_asked_again() {
        long number = ask();
        consents.refuse(author, number);
        flushAndClear();
        assertEquals(List.of(), reading.show(member, discussion).quotes());
        assertEquals(List.of(), consents.mine(author));
        harvests.ask(member, discussion, reply, LessonPart.BETTER, SENTENCE);
        assertEquals(1, asked.all().size());
        assertEquals(0L, kept());
    }

    @Test
    void consent_taken_back_takes_the_words_before_and_after_it_was_offered() {
        long number = ask();
        consents.give(author, number, DUTCH, shown);
        offer();
        assertThrows(NotFound.class, () -> consents.withdraw(member, number));
        consents.withdraw(author, number);
        flushAndClear();
        assertEquals(List.of(number), desk.withdrawn);
        assertEquals("", reading.show(member, discussion).quotes().get(0).sentence());
        assertEquals(0L, kept());
        assertEquals(1L, proven("WITHDRAWN"));
    }

    @Test
    void who_left_the_group_takes_back_too_and_reads_nothing_of_the_piece() {
        long number = ask();
        write(member);
        consents.give(author, number, DUTCH, shown);
        Actor gone = Actors.outsider(author.person().value());
        assertEquals("", consents.mine(gone).get(0).title());
        consents.withdraw(gone, number);
        assertEquals(0L, kept());
    }

    @Test
    void text_that_is_taken_away_takes_its_sentences_along() {
        consents.give(author, ask(), DUTCH, shown);
        offer();
        consents.on(new ContributionWithdrawn(replyRef(), Instant.EPOCH));
        flushAndClear();
        assertEquals(1, desk.withdrawn.size());
        assertEquals(0L, kept());
    }

    @Test
    void discussion_that_its_group_keeps_no_longer_leaves_what_was_consented_to_and_only_if_it_was_offered() {
        long number = ask();
        consents.give(author, number, DUTCH, shown);
        offer();
        consents.on(new ContributionErased(replyRef(), Instant.EPOCH));
        consents.on(new ContributionErased(discussionRef(), Instant.EPOCH));
        flushAndClear();
        assertEquals(List.of(), desk.withdrawn);
        assertEquals("", reading.show(member, discussion).text().title());
        consents.withdraw(author, number);
        assertEquals(List.of(number), desk.withdrawn);
    }

    @Test
    void piece_that_was_never_offered_goes_with_its_discussion() {
        consents.give(author, ask(), DUTCH, shown);
        write(member);
        consents.on(new ContributionErased(replyRef(), Instant.EPOCH));
        consents.on(new ContributionErased(discussionRef(), Instant.EPOCH));
        flushAndClear();
        assertNull(reading.show(member, discussion).text());
        assertEquals(0L, kept());
    }

    @Test
    void offered_piece_stays_as_it_is_and_an_unfinished_one_isnt_offered() {
        assertEquals(
                "title",
                assertThrows(RuleViolation.class, () -> harvests.offer(facilitator, discussion))
                        .field());
        harvests.write(member, discussion, new HarvestText("Titel", "", "", "", ""), version());
        assertEquals(
                "good",
                assertThrows(RuleViolation.class, () -> harvests.offer(facilitator, discussion))
                        .field());
        entities.flush();
        harvests.write(member, discussion, new HarvestText("Titel", "", "", "Bel terug", ""), version());
        assertEquals(
                "addressee",
                assertThrows(RuleViolation.class, () -> harvests.offer(facilitator, discussion))
                        .field());
        offer();
        assertThrows(Conflict.class, () -> write(member));
        assertThrows(Conflict.class, () -> harvests.offer(facilitator, discussion));
        assertThrows(Conflict.class, () -> harvests.ask(member, discussion, reply, LessonPart.GOOD, SENTENCE));
        desk.answer = new DraftAnswer("Gedaan.", LocalDate.EPOCH, Instant.EPOCH);
        assertEquals("Gedaan.", reading.show(member, discussion).answer().text());
    }

    @Test
    void two_who_write_at_once_overwrite_nothing() {
        int read = version();
        write(member);
        entities.flush();
        assertThrows(
                Conflict.class,
                () -> harvests.write(author, discussion, new HarvestText("Anders", "", "", "", ""), read));
    }

    private long ask() {
        harvests.ask(member, discussion, reply, LessonPart.GOOD, SENTENCE);
        return consents.mine(author).get(0).publicId();
    }

    private void write(Actor actor) {
        harvests.write(
                actor,
                discussion,
                new HarvestText("Titel van het stuk", "Goed", "Beter", "Bel terug", "Het wijkteam"),
                version());
    }

    private void offer() {
        entities.flush();
        write(member);
        harvests.offer(facilitator, discussion);
        entities.flush();
    }

    private int version() {
        return reading.show(member, discussion).version();
    }

    private ContributionRef replyRef() {
        return new ContributionRef(ContributionKind.COMMENT, key("comment", reply));
    }

    private ContributionRef discussionRef() {
        return new ContributionRef(ContributionKind.DISCUSSION, key("discussion", discussion));
    }

    private long key(String table, long number) {
        return count("SELECT id FROM " + table + " WHERE public_id = " + number);
    }

    private long kept() {
        return count("SELECT COUNT(*) FROM harvest_quote WHERE sentence <> ''");
    }

    private long proven(String act) {
        return count("SELECT COUNT(*) FROM consent_entry WHERE purpose = 'HARVEST_QUOTE' AND act = '" + act + "'");
    }

    private long count(String sql) {
        entities.flush();
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
