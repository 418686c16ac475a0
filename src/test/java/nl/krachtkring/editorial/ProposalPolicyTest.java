package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who proposes, reads, changes and takes back what. */
class ProposalPolicyTest {

    private static final long WRITER = 7;
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "visitor, absent",
        "writer, yes",
        "silenced, platform.silenced.text",
        "outsider, yes",
        "editor, yes",
    })
    void everybody_with_an_account_proposes(String who, String expected) {
        assertEquals(expected, Decided.words(ProposalPolicy.mayPropose(actor(who))));
    }

    @ParameterizedTest
    @CsvSource({
        "writer, DRAFT, yes",
        "writer, WAITS, yes",
        "writer, RETURNED, yes",
        "writer, PUBLISHED, yes",
        "editor, DRAFT, absent",
        "editor, WAITS, yes",
        "editor, RETURNED, yes",
        "editor, PUBLISHED, yes",
        "moderator, WAITS, absent",
        "outsider, WAITS, absent",
        "outsider, PUBLISHED, absent",
        "visitor, WAITS, absent",
    })
    void its_writer_reads_it_and_editors_once_it_was_offered(String who, ProposalState state, String expected) {
        assertEquals(expected, Decided.words(ProposalPolicy.maySee(actor(who), in(state))));
    }

    @ParameterizedTest
    @CsvSource({
        "writer, DRAFT, yes",
        "writer, RETURNED, yes",
        "writer, WAITS, editorial.proposal.late",
        "writer, PUBLISHED, editorial.proposal.late",
        "silenced, DRAFT, platform.silenced.text",
        "editor, DRAFT, absent",
        "editor, RETURNED, absent",
        "editor, WAITS, yes",
        "editor, PUBLISHED, editorial.proposal.late",
        "outsider, WAITS, absent",
        "visitor, DRAFT, absent",
    })
    void its_writer_changes_it_and_an_editor_while_it_waits(String who, ProposalState state, String expected) {
        assertEquals(expected, Decided.words(ProposalPolicy.mayWrite(actor(who), in(state))));
    }

    @ParameterizedTest
    @CsvSource({
        "writer, WAITS, yes, editorial.proposal.late",
        "writer, DRAFT, editorial.proposal.late, yes",
        "writer, RETURNED, editorial.proposal.late, yes",
        "writer, PUBLISHED, editorial.proposal.late, editorial.proposal.late",
        "editor, WAITS, absent, absent",
        "outsider, DRAFT, absent, absent",
        "visitor, DRAFT, absent, absent",
    })
    void its_writer_alone_takes_it_back_or_throws_it_away(String who, ProposalState state, String back, String away) {
        assertEquals(back, Decided.words(ProposalPolicy.mayTakeBack(actor(who), in(state))));
        assertEquals(away, Decided.words(ProposalPolicy.mayThrowAway(actor(who), in(state))));
    }

    @Test
    void its_writer_alone_follows_what_becomes_of_it() {
        Proposal proposal = in(ProposalState.WAITS);
        assertEquals("yes", Decided.words(ProposalPolicy.mayFollow(actor("writer"), proposal)));
        assertEquals("absent", Decided.words(ProposalPolicy.mayFollow(actor("editor"), proposal)));
        assertEquals("absent", Decided.words(ProposalPolicy.mayFollow(actor("visitor"), proposal)));
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "visitor" -> Actor.anonymous();
            case "writer" -> Actors.outsider(WRITER);
            case "silenced" -> silenced();
            case "editor" -> Actors.with(8, SiteRole.EDITOR);
            case "moderator" -> Actors.with(9, SiteRole.MODERATOR);
            default -> Actors.outsider(10);
        };
    }

    private static Actor silenced() {
        return new Actor(
                new PersonId(WRITER),
                new PersonaId(WRITER),
                "Naam",
                Set.of(),
                Set.of(),
                Map.of(),
                1L,
                null,
                NOW,
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static Proposal in(ProposalState state) {
        Proposal proposal = new Proposal(ContributionKind.METHOD, null, WRITER);
        if (state != ProposalState.DRAFT) {
            proposal.offer(NOW);
        }
        if (state == ProposalState.RETURNED) {
            proposal.giveBack();
        }
        if (state == ProposalState.PUBLISHED) {
            proposal.published("", "", 1);
        }
        return proposal;
    }
}
