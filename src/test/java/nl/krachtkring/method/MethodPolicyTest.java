package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.editorial.CommentDoor;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads an experience or a method, as tables of state × person. */
class MethodPolicyTest {

    private static final long PERSONA = 7;

    @ParameterizedTest(name = "experience {0}: visitor {1}, other {2}, author {3}, moderator {4}")
    @CsvSource({
        "PUBLISHED, ALLOWED, ALLOWED, ALLOWED, ALLOWED",
        "DRAFT,     ABSENT,  ABSENT,  ALLOWED, ALLOWED",
        "HELD,      ABSENT,  ABSENT,  ALLOWED, ALLOWED",
        "RETURNED,  ABSENT,  ABSENT,  ALLOWED, ALLOWED",
        "HIDDEN,    ABSENT,  ABSENT,  ALLOWED, ALLOWED",
        "SPAM,      ABSENT,  ABSENT,  ALLOWED, ALLOWED",
        "WITHDRAWN, ABSENT,  ABSENT,  ALLOWED, ABSENT",
        "ERASED,    ABSENT,  ABSENT,  ABSENT,  ABSENT"
    })
    void an_experience_is_read_by(
            ContributionStatus state,
            Decision.Kind visitor,
            Decision.Kind other,
            Decision.Kind author,
            Decision.Kind moderator) {
        assertEquals(visitor, seen(Actor.anonymous(), state));
        assertEquals(other, seen(member(8), state));
        assertEquals(author, seen(member(PERSONA), state));
        assertEquals(moderator, seen(staff(SiteRole.MODERATOR), state));
    }

    @ParameterizedTest(
            name =
                    "under a method that is {0} an experience that is {1}: visitor {2}, author {3}, editor {4}, moderator {5}")
    @CsvSource({
        "PUBLISHED, PUBLISHED, yes,    yes,    yes,               yes",
        "DRAFT,     PUBLISHED, absent, absent, method.reply.gone, method.reply.gone",
        "HIDDEN,    PUBLISHED, absent, absent, method.reply.gone, method.reply.gone",
        "HIDDEN,    HELD,      absent, absent, absent,            method.reply.gone",
        "WITHDRAWN, PUBLISHED, absent, absent, absent,            absent"
    })
    void what_is_told_of_a_method_that_somebody_does_not_see_is_not_there_for_her(
            ContributionStatus method,
            ContributionStatus state,
            String visitor,
            String author,
            String editor,
            String moderator) {
        Map<Actor, String> expected = Map.of(
                Actor.anonymous(), visitor,
                member(PERSONA), author,
                staff(SiteRole.EDITOR), editor,
                staff(SiteRole.MODERATOR), moderator);
        CommentDoor open = new CommentDoor(true, null, true, false);
        expected.forEach((actor, words) -> {
            assertEquals(words, Decided.words(MethodPolicy.mayComment(actor, method, state, PERSONA, open)));
            assertEquals(
                    !"absent".equals(words),
                    MethodPolicy.maySee(actor, method, state, PERSONA).allowed());
        });
    }

    @ParameterizedTest(name = "method {0}: visitor {1}, member {2}, editor {3}, moderator {4}, administrator {5}")
    @CsvSource({
        "PUBLISHED, ALLOWED, ALLOWED, ALLOWED, ALLOWED, ALLOWED",
        "DRAFT,     ABSENT,  ABSENT,  ALLOWED, ALLOWED, ABSENT",
        "HIDDEN,    ABSENT,  ABSENT,  ALLOWED, ALLOWED, ABSENT",
        "WITHDRAWN, ABSENT,  ABSENT,  ABSENT,  ABSENT,  ABSENT"
    })
    void a_method_is_read_by(
            ContributionStatus state,
            Decision.Kind visitor,
            Decision.Kind member,
            Decision.Kind editor,
            Decision.Kind moderator,
            Decision.Kind administrator) {
        assertEquals(visitor, MethodPolicy.maySee(Actor.anonymous(), state).kind());
        assertEquals(member, MethodPolicy.maySee(member(8), state).kind());
        assertEquals(editor, MethodPolicy.maySee(staff(SiteRole.EDITOR), state).kind());
        assertEquals(
                moderator, MethodPolicy.maySee(staff(SiteRole.MODERATOR), state).kind());
        assertEquals(
                administrator,
                MethodPolicy.maySee(staff(SiteRole.ADMINISTRATOR), state).kind());
    }

    @Test
    void a_visitors_experience_is_held_and_a_members_is_not() {
        assertEquals(true, MethodPolicy.isHeld(Actor.anonymous()));
        assertEquals(false, MethodPolicy.isHeld(member(PERSONA)));
    }

    @Test
    void experiences_are_told_of_methods_that_stand_alone() {
        assertEquals(
                Decision.Kind.ALLOWED,
                MethodPolicy.mayShare(ContributionStatus.PUBLISHED).kind());
        assertEquals(
                Decision.Kind.ABSENT,
                MethodPolicy.mayShare(ContributionStatus.HIDDEN).kind());
    }

    @Test
    void an_experience_of_a_visitor_has_no_author_who_is_known() {
        for (ContributionStatus state :
                new ContributionStatus[] {ContributionStatus.HELD, ContributionStatus.WITHDRAWN}) {
            assertEquals(
                    Decision.absent(),
                    MethodPolicy.maySee(Actor.anonymous(), ContributionStatus.PUBLISHED, state, null));
            assertEquals(
                    Decision.absent(), MethodPolicy.maySee(member(PERSONA), ContributionStatus.PUBLISHED, state, null));
        }
    }

    @ParameterizedTest(name = "{0}: visitor {1}, other {2}, author {3}, moderator {4}")
    @CsvSource({
        "PUBLISHED, ALLOWED, ALLOWED, ALLOWED, ALLOWED",
        "HELD,      ABSENT,  ABSENT,  DENIED,  DENIED",
        "HIDDEN,    ABSENT,  ABSENT,  DENIED,  DENIED",
        "WITHDRAWN, ABSENT,  ABSENT,  DENIED,  ABSENT",
        "ERASED,    ABSENT,  ABSENT,  ABSENT,  ABSENT"
    })
    void an_experience_that_stands_is_commented_on_by(
            ContributionStatus state,
            Decision.Kind visitor,
            Decision.Kind other,
            Decision.Kind author,
            Decision.Kind moderator) {
        CommentDoor open = new CommentDoor(true, null, true, false);
        assertEquals(visitor, commented(Actor.anonymous(), state, open));
        assertEquals(other, commented(member(8), state, open));
        assertEquals(author, commented(member(PERSONA), state, open));
        assertEquals(moderator, commented(staff(SiteRole.MODERATOR), state, open));
    }

    @Test
    void an_experience_is_commented_on_as_editors_set_it() {
        CommentDoor members = new CommentDoor(true, null, false, false);
        CommentDoor closed = new CommentDoor(false, null, true, false);
        assertEquals(Decision.Kind.DENIED, commented(Actor.anonymous(), ContributionStatus.PUBLISHED, members));
        assertEquals(Decision.Kind.ALLOWED, commented(member(8), ContributionStatus.PUBLISHED, members));
        assertEquals(Decision.Kind.DENIED, commented(member(8), ContributionStatus.PUBLISHED, closed));
    }

    @Test
    void what_stands_no_more_says_so_to_who_wants_to_comment() {
        assertEquals(
                Decision.deny("method.reply.gone"),
                MethodPolicy.mayComment(
                        member(PERSONA),
                        ContributionStatus.PUBLISHED,
                        ContributionStatus.HIDDEN,
                        PERSONA,
                        new CommentDoor(true, null, true, false)));
    }

    @Test
    void an_experience_is_changed_by_who_may_write_while_its_method_stands() {
        Actor writer = member(PERSONA);
        Actor silent = Actors.silenced(writer);
        assertEquals("yes", Decided.words(MethodPolicy.mayChange(writer, ContributionStatus.PUBLISHED)));
        assertEquals(
                silent.maySpeak().reason(),
                Decided.words(MethodPolicy.mayChange(silent, ContributionStatus.PUBLISHED)));
        assertEquals("method.change.gone", Decided.words(MethodPolicy.mayChange(writer, ContributionStatus.HIDDEN)));
    }

    @Test
    void how_it_is_done_tells_who_has_the_badge_of_a_professional() {
        Actor professional = badge("PROFESSIONAL");
        assertEquals("yes", Decided.words(MethodPolicy.mayAdapt(professional, ContributionStatus.PUBLISHED)));
        assertEquals("absent", Decided.words(MethodPolicy.mayAdapt(professional, ContributionStatus.HIDDEN)));
        for (Actor other : List.of(Actor.anonymous(), member(PERSONA), badge("PARENT"), staff(SiteRole.EDITOR))) {
            assertEquals(
                    "method.adaptation.professional",
                    Decided.words(MethodPolicy.mayAdapt(other, ContributionStatus.PUBLISHED)));
        }
        Actor silent = Actors.silenced(professional);
        assertEquals(
                silent.maySpeak().reason(), Decided.words(MethodPolicy.mayAdapt(silent, ContributionStatus.PUBLISHED)));
    }

    @Test
    void a_method_is_answered_by_an_experience() {
        assertEquals(Decision.deny("method.reply.share"), MethodPolicy.mayReply());
    }

    private static Decision.Kind commented(Actor actor, ContributionStatus state, CommentDoor door) {
        return MethodPolicy.mayComment(actor, ContributionStatus.PUBLISHED, state, PERSONA, door)
                .kind();
    }

    private static Decision.Kind seen(Actor actor, ContributionStatus state) {
        return MethodPolicy.maySee(actor, ContributionStatus.PUBLISHED, state, PERSONA)
                .kind();
    }

    private static Actor member(long persona) {
        return new Actor(new PersonId(persona), new PersonaId(persona), "Naam", Set.of(), Set.of(), Map.of(), 1L, null);
    }

    private static Actor badge(String kind) {
        return new Actor(
                new PersonId(PERSONA), new PersonaId(PERSONA), "Naam", Set.of(), Set.of(kind), Map.of(), 1L, null);
    }

    private static Actor staff(SiteRole role) {
        return new Actor(new PersonId(9), new PersonaId(9), "Naam", Set.of(role), Set.of(), Map.of(), 1L, null);
    }
}
