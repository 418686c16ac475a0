package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.Asked;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.DraftPlace;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Personas;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.storage.StorageRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question to the writer of an experience, in the database: for the two of them alone. */
class WriterQuestionTest extends RepositoryTest {

    private static final String WORDS = "Hoe lang duurde het bij jullie?";

    @TempDir
    Path folder;

    private final Hours clock = new Hours();
    private final Heard<Object> events = new Heard<>();
    private GivenExperiences given;
    private WriterQuestionRepository questions;
    private WriterQuestionDrafts drafts;
    private WriterQuestions service;
    private WriterQuestionPages pages;
    private WriterQuestionContributions provider;
    private AuditTrail audit;
    private Actor writer;
    private Actor asker;
    private Actor other;
    private Experience told;

    @BeforeEach
    void an_experience_of_a_member() {
        given = new GivenExperiences(entities, clock);
        writer = Actors.outsider(given.person(true));
        asker = Actors.outsider(given.person(false));
        other = Actors.outsider(given.person(false));
        told = given.told(writer.person().value(), "Dat ze bleef komen.");
        questions = new WriterQuestionRepository(entities, GivenRows.of(entities));
        audit = new AuditTrail(entities, person -> "0".repeat(64), clock);
        drafts = new WriterQuestionDrafts(
                given.experiences(),
                given.methods(),
                questions,
                new Drafts(entities, GivenRows.of(entities), null, StorageRoom.files(entities, folder, clock), clock));
        Personas personas = new Personas(entities, GivenRows.of(entities), clock);
        service = new WriterQuestions(
                given.experiences(),
                questions,
                drafts,
                null,
                new DangerWords(GivenExperiences.content()),
                audit,
                events,
                clock);
        pages = new WriterQuestionPages(
                questions, given.experiences(), given.methods(), drafts, personas, new RichText());
        provider = new WriterQuestionContributions(
                questions, given.experiences(), given.methods(), personas, events, clock);
    }

    @Test
    void the_two_find_it_and_nobody_else_whatever_her_role() {
        long number = number(ask(asker, WORDS));
        assertTrue(pages.show(asker, number).own());
        assertFalse(pages.show(writer, number).own());
        for (Actor stranger : List.of(
                other,
                Actor.anonymous(),
                Actors.with(other.person().value(), SiteRole.MODERATOR),
                Actors.with(other.person().value(), SiteRole.PRIVACY_OFFICER),
                Actors.with(other.person().value(), SiteRole.ADMINISTRATOR))) {
            assertThrows(NotFound.class, () -> pages.show(stranger, number), stranger.label());
            assertEquals(List.of(), pages.talks(stranger, told.id()));
        }
        assertEquals(1, pages.talks(asker, told.id()).size());
        assertEquals(1, pages.talks(writer, told.id()).size());
        ask(other, "Iets anders");
        assertEquals(1, pages.talks(asker, told.id()).size());
        assertEquals(2, pages.talks(writer, told.id()).size());
        assertFalse(provider.isReadByPlace(questions.key(number).orElseThrow()));
    }

    /** Who left her name out on the page of the experience isn't named because she was asked, and the other way round. */
    @Test
    void nobody_is_named_in_it_who_is_not_named_on_the_page() {
        assertEquals(
                "deelnemer",
                pages.form(asker, GivenExperiences.METHOD, told.publicId()).writer());
        long number = number(ask(asker, WORDS));
        assertEquals(
                "Naam " + asker.person().value(),
                pages.show(writer, number).author().name());
        assertTrue(provider.namesByConsent(questions.key(number).orElseThrow()));
    }

    @Test
    void its_writer_hears_of_it_once_and_a_second_tap_makes_no_second_one() {
        String first = ask(asker, WORDS);
        assertEquals(first, ask(asker, " " + WORDS + " "));
        assertThrows(RuleViolation.class, () -> ask(asker, "Nog iets"));
        assertEquals(
                List.of(writer.person()),
                events.all().stream()
                        .filter(Asked.class::isInstance)
                        .flatMap(asked -> ((Asked) asked).people().stream())
                        .toList());
        assertEquals(
                1,
                events.all().stream()
                        .filter(ContributionPublished.class::isInstance)
                        .count());
    }

    @Test
    void nobody_asks_herself_a_stranger_or_many_at_once() {
        assertThrows(NotAllowed.class, () -> ask(writer, WORDS));
        Experience guests = given.told(null, "Rust.");
        assertThrows(NotAllowed.class, () -> service.ask(asker, new AskWriter(guests.publicId(), WORDS)));
        assertThrows(NotFound.class, () -> service.ask(asker, new AskWriter(PublicIds.next(), WORDS)));
        for (int i = 0; i < WriterQuestions.MOST_A_DAY; i++) {
            Experience next = given.told(writer.person().value(), "Ervaring " + i);
            service.ask(asker, new AskWriter(next.publicId(), WORDS));
        }
        assertThrows(RuleViolation.class, () -> ask(asker, WORDS));
        clock.pass(Duration.ofDays(1).plusMinutes(1));
        ask(asker, WORDS);
    }

    @Test
    void a_writer_who_wants_no_questions_gets_none_and_ends_what_there_was() {
        long question = questions.key(number(ask(asker, WORDS))).orElseThrow();
        assertTrue(provider.mayReply(asker, question).allowed());
        assertThrows(NotFound.class, () -> service.choose(asker, told.publicId(), false));
        service.choose(writer, told.publicId(), false);
        flushAndClear();
        assertEquals(
                "method.question.unwelcome", provider.mayReply(asker, question).reason());
        assertTrue(provider.maySee(asker, question).allowed());
        assertThrows(NotAllowed.class, () -> ask(other, WORDS));
        assertThrows(NotAllowed.class, () -> pages.form(other, GivenExperiences.METHOD, told.publicId()));
        service.choose(writer, told.publicId(), true);
        flushAndClear();
        assertTrue(provider.mayReply(asker, question).allowed());
    }

    @Test
    void what_is_typed_is_kept_until_it_is_asked() {
        drafts.keep(asker, told.publicId(), "Hoe lang");
        assertEquals(
                "Hoe lang",
                pages.form(asker, GivenExperiences.METHOD, told.publicId())
                        .draft()
                        .text());
        assertNull(pages.form(other, GivenExperiences.METHOD, told.publicId()).draft());
        assertEquals(
                "/werkwijzen/genogram/ervaringen/" + told.publicId() + "/vraag",
                drafts.spot(asker, DraftPlace.question(told.ref()))
                        .orElseThrow()
                        .address());
        assertThrows(NotAllowed.class, () -> drafts.keep(writer, told.publicId(), "Hoe lang"));
        String address = ask(asker, WORDS);
        AskForm after = pages.form(asker, GivenExperiences.METHOD, told.publicId());
        assertNull(after.draft());
        assertEquals(address, after.talk());
    }

    @Test
    void who_asked_changes_it_and_takes_it_away_from_both() {
        long number = number(ask(asker, WORDS));
        long question = questions.key(number).orElseThrow();
        NewText changed = provider.fitting(question, new NewText(null, " Hoe vaak kwam ze? "));
        clock.pass(Duration.ofMinutes(5));
        provider.edit(question, changed);
        flushAndClear();
        WriterQuestionView view = pages.show(writer, number);
        assertTrue(view.html().contains("Hoe vaak kwam ze?"));
        assertEquals(clock.instant(), view.editedAt());
        assertThrows(RuleViolation.class, () -> provider.fitting(question, new NewText(null, " ")));
        provider.apply(question, ContributionProvider.Change.WITHDRAW, asker);
        flushAndClear();
        assertThrows(NotFound.class, () -> pages.show(writer, number));
        assertFalse(pages.show(asker, number).stands());
        assertEquals(List.of(), pages.talks(asker, told.id()));
        assertEquals(
                1,
                events.all().stream()
                        .filter(ContributionWithdrawn.class::isInstance)
                        .count());
        assertEquals(
                List.of(number),
                provider
                        .signedWith(
                                Set.of(asker.person().value()), clock.instant().plusSeconds(1), 5)
                        .stream()
                        .map(card -> card.publicId())
                        .toList());
    }

    @Test
    void talk_ends_when_its_experience_goes() {
        long question = questions.key(number(ask(asker, WORDS))).orElseThrow();
        told.withdraw();
        flushAndClear();
        assertEquals("method.question.over", provider.mayReply(writer, question).reason());
        assertThrows(NotFound.class, () -> ask(other, WORDS));
        assertNull(pages.show(asker, questions.find(question).orElseThrow().publicId())
                .experience());
    }

    private String ask(Actor who, String words) {
        return service.ask(who, new AskWriter(told.publicId(), words)).address();
    }

    private static long number(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }
}
