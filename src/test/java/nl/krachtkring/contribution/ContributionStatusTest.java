package nl.krachtkring.contribution;

import static nl.krachtkring.contribution.ContributionStatus.ERASED;
import static nl.krachtkring.contribution.ContributionStatus.HIDDEN;
import static nl.krachtkring.contribution.ContributionStatus.PUBLISHED;
import static nl.krachtkring.contribution.ContributionStatus.RETURNED;
import static nl.krachtkring.contribution.ContributionStatus.SPAM;
import static nl.krachtkring.contribution.ContributionStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.krachtkring.platform.access.Conflict;

/** Whatever people do to a contribution, in whatever order, its life keeps its rules. */
class ContributionStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** Everything that can be done to one. */
    enum Step {
        HOLD(ContributionStatus.HELD, Contribution::hold),
        PUBLISH(PUBLISHED, contribution -> contribution.publish(NOW)),
        GIVE_BACK(RETURNED, Contribution::giveBack),
        HIDE(HIDDEN, Contribution::hide),
        WITHDRAW(WITHDRAWN, Contribution::withdraw),
        SPAMMED(SPAM, Contribution::markSpam),
        ERASE(ERASED, Contribution::erased);

        private final ContributionStatus to;
        private final Consumer<Contribution> act;

        Step(ContributionStatus to, Consumer<Contribution> act) {
            this.to = to;
            this.act = act;
        }
    }

    /** The least a contribution can be. */
    private static final class Note extends Contribution {
        Note() {
            super(1L, "hash", NOW);
        }

        @Override
        public ContributionKind kind() {
            return ContributionKind.COMMENT;
        }
    }

    @Property
    void a_step_happens_exactly_when_there_is_a_way(@ForAll List<Step> steps) {
        Note note = new Note();
        for (Step step : steps) {
            ContributionStatus before = note.status();
            boolean done = isDone(note, step);
            assertEquals(before.mayBecome(step.to), done);
            assertEquals(done ? step.to : before, note.status());
        }
    }

    @Property
    void what_was_erased_or_withdrawn_never_appears_again(@ForAll List<Step> steps) {
        Note note = new Note();
        boolean gone = false;
        for (Step step : steps) {
            isDone(note, step);
            gone |= note.status() == WITHDRAWN || note.status() == ERASED;
            assertFalse(gone && note.status() == PUBLISHED);
        }
    }

    @Property
    void what_stands_has_a_date_and_keeps_its_first(@ForAll List<Step> steps) {
        Note note = new Note();
        Instant first = null;
        for (Step step : steps) {
            isDone(note, step);
            if (note.status() == PUBLISHED) {
                assertTrue(note.publishedAt() != null);
            }
            if (first == null) {
                first = note.publishedAt();
            }
            assertEquals(first, note.publishedAt());
        }
    }

    @Property
    void nothing_leads_back_to_a_draft(@ForAll ContributionStatus status) {
        assertFalse(status.mayBecome(ContributionStatus.DRAFT));
    }

    @Property
    void everything_can_be_erased_once(@ForAll ContributionStatus status) {
        assertEquals(status != ERASED, status.mayBecome(ERASED));
    }

    @Property
    void a_text_that_was_never_published_has_no_date(@ForAll List<Step> steps) {
        Note note = new Note();
        boolean stood = false;
        for (Step step : steps) {
            isDone(note, step);
            stood |= note.status() == PUBLISHED;
        }
        if (!stood) {
            assertNull(note.publishedAt());
        }
    }

    private static boolean isDone(Note note, Step step) {
        try {
            step.act.accept(note);
            return true;
        } catch (Conflict e) {
            return false;
        }
    }
}
