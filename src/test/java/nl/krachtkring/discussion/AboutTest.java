package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.GivenSubjects;
import nl.krachtkring.contribution.SubjectPage;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a discussion is about, and who finds it from that page. */
class AboutTest extends RepositoryTest {

    private GivenTalk talk;
    private Actor author;
    private Actor member;
    private GivenSubjects subjects;
    private SubjectPage page;
    private DiscussionAbout about;
    private final Heard<ContributionChanged> changed = new Heard<>();

    @BeforeEach
    void given() {
        talk = new GivenTalk(entities);
        author = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        member = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
        subjects = new GivenSubjects(entities);
        page = subjects.concept("Samen sterk staan");
        about = new DiscussionAbout(
                null,
                new DiscussionRepository(entities, GivenRows.of(entities)),
                subjects.all(),
                entities,
                new AuditTrail(entities, person -> "0".repeat(64), talk.clock()),
                new OpenPages(entities, changed, talk.clock()));
    }

    @Test
    void discussion_is_found_from_the_page_that_it_is_about_and_from_no_other() {
        SubjectPage other = subjects.concept("Iets anders");
        long discussion = talk.discussion(author, DiscussionKind.TALK);
        about.tell(author, discussion, other.publicId());
        about.tell(author, discussion, page.publicId());
        about.tell(author, discussion, page.publicId());
        assertEquals(List.of(discussion), listed(member, page));
        assertEquals(List.of(), listed(member, other));
        assertEquals(
                List.of(),
                queries()
                        .about(
                                member,
                                new ContributionRef(
                                        ContributionKind.METHOD, page.ref().id())));
        about.untell(author, discussion);
        assertEquals(List.of(), listed(member, page));
    }

    @Test
    void open_pages_are_told_of_each_change_and_find_another_state() {
        long discussion = talk.discussion(author, DiscussionKind.TALK);
        int before = talk.version(discussion);
        about.tell(author, discussion, page.publicId());
        int told = talk.version(discussion);
        about.untell(author, discussion);
        assertEquals(2, changed.all().size());
        assertTrue(before < told && told < talk.version(discussion));
    }

    @Test
    void nobody_else_tells_and_no_page_that_is_gone_is_told() {
        long discussion = talk.discussion(author, DiscussionKind.TALK);
        assertThrows(NotAllowed.class, () -> about.tell(member, discussion, page.publicId()));
        assertThrows(NotAllowed.class, () -> about.untell(member, discussion));
        assertThrows(NotFound.class, () -> about.tell(author, 1, page.publicId()));
        subjects.hide(page);
        assertThrows(NotFound.class, () -> about.tell(author, discussion, page.publicId()));
    }

    @Test
    void page_tells_no_outsider_of_a_discussion_that_she_may_not_read() {
        long discussion = talk.discussion(author, DiscussionKind.TALK);
        about.tell(author, discussion, page.publicId());
        assertEquals(List.of(discussion), listed(Actor.anonymous(), page));
        for (String kind : List.of("CLOSED", "HIDDEN")) {
            talk.change("UPDATE community_group SET kind = ? WHERE id = ?", kind, talk.group());
            assertEquals(List.of(), listed(Actor.anonymous(), page), kind);
            assertEquals(List.of(), listed(Actors.outsider(author.person().value() + 1_000), page), kind);
            assertEquals(List.of(discussion), listed(member, page), kind);
        }
        talk.change("UPDATE community_group SET kind = 'OPEN' WHERE id = ?", talk.group());
        talk.change("UPDATE discussion SET members_only = TRUE WHERE public_id = ?", discussion);
        assertEquals(List.of(), listed(Actor.anonymous(), page));
        assertEquals(List.of(discussion), listed(member, page));
        talk.change("UPDATE discussion SET status = 'HIDDEN' WHERE public_id = ?", discussion);
        assertEquals(List.of(), listed(member, page));
    }

    @Test
    void visitor_pays_one_statement_for_it() {
        statements().forget();
        queries().about(Actor.anonymous(), page.ref());
        assertEquals(1, statements().sent().size());
    }

    @Test
    void every_list_by_what_it_is_about_holds_that_and_nothing_that_the_reader_may_not_read() {
        SubjectPage other = subjects.concept("Iets anders");
        long here = talk.discussion(author, DiscussionKind.TALK);
        long there = talk.discussion(author, DiscussionKind.QUESTION);
        about.tell(author, here, page.publicId());
        about.tell(author, there, other.publicId());
        DiscussionScope group = DiscussionScope.inGroup(talk.group());
        for (DiscussionScope scope : List.of(group, DiscussionScope.HERS, DiscussionScope.EVERYWHERE)) {
            assertEquals(List.of(here), listed(member, scope, DiscussionFilter.LATEST, page));
            assertEquals(List.of(there), listed(member, scope, DiscussionFilter.UNSOLVED, other));
            assertEquals(List.of(), listed(member, scope, DiscussionFilter.UNSOLVED, page));
            assertEquals(2, queries().topics(member, scope).size());
        }
        assertEquals(
                List.of(here), listed(Actor.anonymous(), DiscussionScope.EVERYWHERE, DiscussionFilter.LATEST, page));
        talk.change("UPDATE community_group SET kind = 'CLOSED' WHERE id = ?", talk.group());
        for (DiscussionScope scope : List.of(group, DiscussionScope.EVERYWHERE)) {
            assertEquals(List.of(), listed(Actor.anonymous(), scope, DiscussionFilter.LATEST, page));
            assertEquals(List.of(), queries().topics(Actor.anonymous(), scope));
        }
    }

    @Test
    void pages_by_key_stay_with_what_was_chosen() {
        SubjectPage other = subjects.concept("Iets anders");
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            long one = talk.discussion(author, DiscussionKind.TALK);
            about.tell(author, one, (i % 2 == 0 ? page : other).publicId());
            if (i % 2 == 0) {
                expected.add(0, one);
            }
        }
        List<Long> seen = new ArrayList<>();
        Long after = null;
        do {
            DiscussionPage found = queries()
                    .list(
                            member,
                            DiscussionScope.inGroup(talk.group()),
                            new DiscussionWish(DiscussionFilter.LATEST, page.ref(), after));
            found.rows().forEach(row -> seen.add(row.publicId()));
            after = found.next();
        } while (after != null);
        assertEquals(expected, seen);
    }

    @Test
    void page_is_found_by_its_address_and_several_in_the_order_that_was_asked() {
        SubjectPage other = subjects.concept("Iets anders");
        assertEquals(page, subjects.all().at(page.address().substring(1)).orElseThrow());
        for (String nowhere : List.of("begrippen/verzonnen", "begrippen", "/", "verzonnen/" + page.address(), "")) {
            assertEquals(Optional.empty(), subjects.all().at(nowhere), nowhere);
        }
        assertEquals(List.of(other, page), subjects.all().of(List.of(other.ref(), page.ref())));
        subjects.hide(other);
        assertEquals(List.of(page), subjects.all().of(List.of(other.ref(), page.ref())));
        assertEquals(List.of(), subjects.all().of(List.of()));
    }

    private List<Long> listed(Actor actor, DiscussionScope scope, DiscussionFilter filter, SubjectPage of) {
        return queries().list(actor, scope, new DiscussionWish(filter, of.ref(), null)).rows().stream()
                .map(DiscussionSummary::publicId)
                .toList();
    }

    private List<Long> listed(Actor actor, SubjectPage of) {
        return queries().about(actor, of.ref()).stream()
                .map(DiscussionSummary::publicId)
                .toList();
    }

    private DiscussionQueries queries() {
        return new DiscussionQueries(entities, new RichText());
    }
}
