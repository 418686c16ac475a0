package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionProvider.Change;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.PublishedRows;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
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
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.storage.StorageRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How professionals do it, in the database. */
class AdaptationTest extends RepositoryTest {

    private static final AdaptationText TOLD =
            new AdaptationText("Met poppetjes", "Kinderen van 6 tot 12", "Poppetjes op een vel.", "Ze blijven praten.");

    @TempDir
    Path folder;

    private final Hours clock = new Hours();
    private final Heard<Object> events = new Heard<>();
    private GivenExperiences given;
    private AdaptationContributions provider;
    private AdaptationDrafts drafts;
    private Adaptations service;
    private AdaptationPages pages;
    private Actor professional;

    @BeforeEach
    void a_method_and_a_professional() {
        given = new GivenExperiences(entities, clock);
        long person = given.person(false);
        professional = new Actor(
                new PersonId(person),
                new PersonaId(person),
                "Naam",
                Set.of(),
                Set.of("PROFESSIONAL"),
                java.util.Map.of(),
                1L,
                null);
        AdaptationRepository repository = new AdaptationRepository(entities, GivenRows.of(entities));
        Personas personas = new Personas(entities, GivenRows.of(entities), clock);
        provider = new AdaptationContributions(
                repository, given.methods(), personas, new PublishedRows(entities), events, clock);
        drafts = new AdaptationDrafts(
                given.methods(),
                new Drafts(entities, GivenRows.of(entities), null, StorageRoom.files(entities, folder, clock), clock));
        service = new Adaptations(
                given.methods(),
                repository,
                provider,
                drafts,
                null,
                new DangerWords(GivenExperiences.content()),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                clock);
        pages = new AdaptationPages(repository, given.methods(), personas, new RichText(), clock);
    }

    @Test
    void a_professional_tells_it_once_and_everyone_reads_it() {
        String address = place();
        assertEquals(address, place());
        assertEquals(1, heard(ContributionPublished.class));
        assertEquals(List.of("Met poppetjes"), titles());
        AdaptationView view = pages.show(Actor.anonymous(), GivenExperiences.METHOD, number(address));
        assertTrue(view.stands());
        assertFalse(view.own());
        assertTrue(view.changed().contains("Poppetjes op een vel."));
        assertThrows(NotFound.class, () -> pages.show(professional, "home-start", number(address)));
    }

    @Test
    void what_was_taken_away_since_is_told_anew_and_once() {
        long first = provider.byPublicId(number(place())).orElseThrow();
        provider.apply(first, Change.WITHDRAW, professional);
        flushAndClear();
        String again = place();
        assertEquals(again, place());
        flushAndClear();
        assertEquals(List.of("Met poppetjes"), titles());
        provider.apply(provider.byPublicId(number(again)).orElseThrow(), Change.HIDE, Actor.system("test"));
        flushAndClear();
        place();
        assertEquals(1, titles().size());
    }

    @Test
    void nobody_else_tells_it() {
        Actor parent = Actors.outsider(given.person(false));
        assertThrows(NotAllowed.class, () -> service.place(parent, GivenExperiences.METHOD, TOLD));
        assertThrows(NotAllowed.class, () -> drafts.form(parent, GivenExperiences.METHOD));
        assertThrows(NotAllowed.class, () -> service.place(Actor.anonymous(), GivenExperiences.METHOD, TOLD));
        assertThrows(NotFound.class, () -> service.place(professional, "verzonnen", TOLD));
    }

    @Test
    void the_list_costs_one_statement_and_holds_what_stands() {
        place();
        flushAndClear();
        titles();
        statements().forget();
        pages.of(given.method().id(), null);
        assertTrue(statements().sent().stream()
                        .filter(sql -> sql.contains("method_adaptation"))
                        .count()
                == 1);
        long id = provider.byPublicId(number(place())).orElseThrow();
        provider.apply(id, Change.HIDE, Actor.system("test"));
        flushAndClear();
        assertEquals(List.of(), titles());
        assertEquals(1, heard(ContributionWithdrawn.class));
        assertTrue(provider.maySee(professional, id).allowed());
        assertFalse(provider.maySee(Actor.anonymous(), id).allowed());
        provider.apply(id, Change.PUBLISH, Actor.system("test"));
        provider.apply(id, Change.WITHDRAW, professional);
        assertFalse(provider.mayReply(professional, id).allowed());
    }

    @Test
    void under_a_method_that_is_hidden_it_is_nobodys_but_of_who_hid_it() {
        long id = provider.byPublicId(number(place())).orElseThrow();
        given.method().hide(clock.instant());
        flushAndClear();
        for (Actor reader : List.of(Actor.anonymous(), professional, Actors.outsider(given.person(false)))) {
            assertFalse(provider.maySee(reader, id).allowed(), reader.label());
            assertEquals("absent", Decided.words(provider.mayReply(reader, id)), reader.label());
        }
        assertTrue(provider.maySee(Actors.with(9, SiteRole.MODERATOR), id).allowed());
        assertTrue(provider.namesByConsent(id));
    }

    @Test
    void the_thirteenth_follows_on_the_twelfth() {
        for (int i = 1; i <= 25; i++) {
            service.place(professional, GivenExperiences.METHOD, new AdaptationText("Nr " + i, "Elk", "Zo", "Zo"));
            clock.pass(Duration.ofMinutes(i % 2));
        }
        flushAndClear();
        List<String> all = new ArrayList<>();
        Long before = null;
        for (int most : List.of(12, 12, 1)) {
            AdaptationPages.Listed listed = pages.of(given.method().id(), before);
            assertEquals(most, listed.list().size());
            listed.list().forEach(one -> all.add(one.title()));
            before = listed.next();
        }
        assertNull(before);
        assertEquals(
                IntStream.rangeClosed(1, 25).mapToObj(i -> "Nr " + (26 - i)).toList(), all);
    }

    @Test
    void it_is_changed_as_one_text_and_none_of_its_answers_can_be_left_out() {
        long id = provider.byPublicId(number(place())).orElseThrow();
        NewText standing = provider.editable(professional, id).orElseThrow().text();
        assertEquals(standing, provider.fitting(id, standing));
        assertEquals(TOLD, AdaptationText.read(standing.title(), standing.body()));
        assertThrows(RuleViolation.class, () -> provider.fitting(id, new NewText("Titel", "## Voor wie\n\nKinderen")));
        assertThrows(RuleViolation.class, () -> provider.fitting(id, new NewText(" ", standing.body())));
        clock.pass(Duration.ofDays(3));
        provider.edit(id, provider.fitting(id, new NewText("Met blokken", standing.body())));
        flushAndClear();
        assertEquals(List.of("Met blokken"), titles());
        assertEquals(1, heard(ContributionChanged.class));
    }

    @Test
    void what_is_typed_is_kept_until_it_is_placed() {
        drafts.keep(professional, GivenExperiences.METHOD, new AdaptationText("Met", "Kinderen", null, null));
        AdaptationDrafts.Form form = drafts.form(professional, GivenExperiences.METHOD);
        assertEquals(
                new AdaptationText("Met", "Kinderen", "", ""),
                AdaptationText.read(form.draft().title(), form.draft().text()));
        place();
        assertNull(drafts.form(professional, GivenExperiences.METHOD).draft());
    }

    @Test
    void erased_it_says_nothing_any_more() {
        long id = provider.byPublicId(number(place())).orElseThrow();
        Adaptation told = entities.find(Adaptation.class, id);
        told.erase();
        flushAndClear();
        Adaptation after = entities.find(Adaptation.class, id);
        assertEquals(ContributionStatus.ERASED, after.status());
        assertEquals("", after.text().title() + after.text().body());
    }

    private String place() {
        return service.place(professional, GivenExperiences.METHOD, TOLD);
    }

    private List<String> titles() {
        return pages.of(given.method().id(), null).list().stream()
                .map(AdaptationSummary::title)
                .toList();
    }

    private long heard(Class<?> kind) {
        return events.all().stream().filter(kind::isInstance).count();
    }

    private static long number(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }
}
