package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.GivenSubjects;
import nl.krachtkring.contribution.SubjectPage;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
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
                new AuditTrail(entities, person -> "0".repeat(64), talk.clock()));
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

    private List<Long> listed(Actor actor, SubjectPage of) {
        return queries().about(actor, of.ref()).stream()
                .map(DiscussionSummary::publicId)
                .toList();
    }

    private DiscussionQueries queries() {
        return new DiscussionQueries(entities, new RichText());
    }
}
