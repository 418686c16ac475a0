package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody writes is found again until it is offered. */
class ProposalRepositoryTest extends RepositoryTest {

    private static final long WRITER = 7;
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private ProposalRepository proposals;

    @BeforeEach
    void begin_one() {
        entities.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
        proposals = new ProposalRepository(entities);
        Proposal proposal = new Proposal(ContributionKind.METHOD, null, WRITER);
        proposal.write(new WriteProposal("Samen", "Omdat", "tekst"), NOW);
        proposals.add(proposal);
        flushAndClear();
    }

    @Test
    void every_field_that_is_written_again_is_kept() {
        written().write(new WriteProposal("Samen koken", "Daarom", "meer"), NOW);
        flushAndClear();
        assertEquals("Samen koken", written().title());
        assertEquals("Daarom", written().reason());
        assertEquals("meer", written().text());
    }

    @Test
    void what_was_offered_waits_and_is_no_longer_written() {
        long number = written().publicId();
        proposals.alone(number).orElseThrow().offer(NOW);
        flushAndClear();
        assertTrue(proposals.written(WRITER, ContributionKind.METHOD, null).isEmpty());
        assertEquals(1, proposals.waiting().size());
        assertEquals(1, proposals.of(WRITER).size());
        assertTrue(proposals.of(WRITER + 1).isEmpty());
    }

    private Proposal written() {
        return proposals.written(WRITER, ContributionKind.METHOD, null).orElseThrow();
    }
}
