package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, reads and answers a question to the writer of an experience, as tables of person × state. */
class WriterQuestionPolicyTest {

    private static final long ASKER = 3;
    private static final long WRITER = 4;

    @ParameterizedTest(name = "{0}: stands {1}, welcome {2}: {3}")
    @CsvSource({
        "VISITOR,   true,  true,  method.question.signIn",
        "ASKER,     true,  true,  yes",
        "WRITER,    true,  true,  method.question.own",
        "MODERATOR, true,  true,  yes",
        "ASKER,     true,  false, method.question.unwelcome",
        "WRITER,    true,  false, method.question.own",
        "VISITOR,   false, true,  absent",
        "ASKER,     false, true,  absent",
        "WRITER,    false, true,  absent"
    })
    void members_ask_the_writer_of_an_experience_that_stands(
            String who, boolean stands, boolean welcome, String answer) {
        assertEquals(
                answer,
                Decided.words(WriterQuestionPolicy.mayAsk(actor(who), new AskableExperience(WRITER, stands, welcome))));
    }

    @Test
    void who_has_no_account_cannot_be_asked() {
        AskableExperience told = new AskableExperience(null, true, true);
        assertEquals("method.question.guest", Decided.words(WriterQuestionPolicy.mayAsk(actor("ASKER"), told)));
        assertEquals("method.question.guest", Decided.words(WriterQuestionPolicy.mayAsk(Actor.anonymous(), told)));
        assertEquals("absent", Decided.words(WriterQuestionPolicy.mayChoose(actor("ASKER"), told)));
        assertEquals("absent", Decided.words(WriterQuestionPolicy.mayChoose(Actor.anonymous(), told)));
    }

    @Test
    void in_a_writing_pause_nobody_asks_or_answers() {
        Actor silent = Actors.silenced(actor("ASKER"));
        String reason = silent.maySpeak().reason();
        assertEquals(
                reason, Decided.words(WriterQuestionPolicy.mayAsk(silent, new AskableExperience(WRITER, true, true))));
        assertEquals(reason, Decided.words(WriterQuestionPolicy.mayReply(silent, facts(ContributionStatus.PUBLISHED))));
        assertEquals("yes", Decided.words(WriterQuestionPolicy.maySee(silent, facts(ContributionStatus.PUBLISHED))));
    }

    @ParameterizedTest(name = "{0}: stands {1}: {2}")
    @CsvSource({
        "WRITER,    true,  yes",
        "WRITER,    false, absent",
        "ASKER,     true,  absent",
        "VISITOR,   true,  absent",
        "MODERATOR, true,  absent"
    })
    void its_writer_alone_says_whether_she_wants_questions(String who, boolean stands, String answer) {
        assertEquals(
                answer,
                Decided.words(WriterQuestionPolicy.mayChoose(actor(who), new AskableExperience(WRITER, stands, true))));
    }

    @ParameterizedTest(name = "{0}: asker {1}, writer {2}; others never")
    @CsvSource({
        "PUBLISHED, yes,    yes",
        "HELD,      yes,    absent",
        "HIDDEN,    yes,    absent",
        "SPAM,      yes,    absent",
        "WITHDRAWN, yes,    absent",
        "ERASED,    absent, absent"
    })
    void the_two_read_it_and_nobody_else(ContributionStatus status, String asker, String writer) {
        assertEquals(asker, seen("ASKER", status));
        assertEquals(writer, seen("WRITER", status));
        for (String other : new String[] {"VISITOR", "OTHER", "MODERATOR", "EDITOR", "PRIVACY", "ADMINISTRATOR"}) {
            assertEquals("absent", seen(other, status), other);
        }
    }

    @ParameterizedTest(name = "{0}, experience stands {1}, welcome {2}: asker {3}, writer {4}")
    @CsvSource({
        "PUBLISHED, true,  true,  yes,                       yes",
        "PUBLISHED, true,  false, method.question.unwelcome, method.question.unwelcome",
        "PUBLISHED, false, true,  method.question.over,      method.question.over",
        "HIDDEN,    true,  true,  method.question.gone,      absent",
        "WITHDRAWN, true,  true,  method.question.gone,      absent",
        "ERASED,    true,  true,  absent,                    absent"
    })
    void the_two_speak_while_it_lasts(
            ContributionStatus status, boolean stands, boolean welcome, String asker, String writer) {
        WriterQuestionFacts facts = new WriterQuestionFacts(ASKER, WRITER, status, stands, welcome);
        assertEquals(asker, Decided.words(WriterQuestionPolicy.mayReply(actor("ASKER"), facts)));
        assertEquals(writer, Decided.words(WriterQuestionPolicy.mayReply(actor("WRITER"), facts)));
        assertEquals("absent", Decided.words(WriterQuestionPolicy.mayReply(actor("MODERATOR"), facts)));
        assertEquals("absent", Decided.words(WriterQuestionPolicy.mayReply(Actor.anonymous(), facts)));
    }

    private static String seen(String who, ContributionStatus status) {
        return Decided.words(WriterQuestionPolicy.maySee(actor(who), facts(status)));
    }

    private static WriterQuestionFacts facts(ContributionStatus status) {
        return new WriterQuestionFacts(ASKER, WRITER, status, true, true);
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "ASKER" -> Actors.outsider(ASKER);
            case "WRITER" -> Actors.outsider(WRITER);
            case "OTHER" -> Actors.outsider(5);
            case "MODERATOR" -> Actors.with(6, SiteRole.MODERATOR);
            case "EDITOR" -> Actors.with(7, SiteRole.EDITOR);
            case "PRIVACY" -> Actors.with(8, SiteRole.PRIVACY_OFFICER);
            case "ADMINISTRATOR" -> Actors.with(9, SiteRole.ADMINISTRATOR);
            default -> Actor.anonymous();
        };
    }
}
