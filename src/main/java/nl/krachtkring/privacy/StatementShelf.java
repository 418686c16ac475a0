package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.i18n.DutchTime;

/** Keeps every version of a statement; one that was shown is never written over. */
@Singleton
class StatementShelf {

    private final StatementRepository statements;
    private final Clock clock;

    @Inject
    StatementShelf(StatementRepository statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Adds the version of a file when it is new.
     *
     * @throws ContentError when the file has other words under a number that people were already shown
     */
    @Transactional
    public void put(StatementSource source) {
        List<Statement> known = statements.all(source.kind(), source.purpose(), source.language());
        if (source.number() == 0) {
            putUnnumbered(source, known);
            return;
        }
        for (Statement statement : known) {
            if (statement.number() == source.number()) {
                requireSameWords(source, statement);
                return;
            }
        }
        add(source, source.number());
    }

    private void putUnnumbered(StatementSource source, List<Statement> known) {
        int newest = known.isEmpty() ? 0 : known.get(0).number();
        if (known.isEmpty() || !known.get(0).textHash().equals(source.hash())) {
            add(source, newest + 1);
        }
    }

    private void add(StatementSource source, int number) {
        Instant from = source.validFrom() == null
                ? clock.instant()
                : source.validFrom().atStartOfDay(DutchTime.ZONE).toInstant();
        statements.add(new Statement(source, number, from));
    }

    private static void requireSameWords(StatementSource source, Statement known) {
        if (!known.textHash().equals(source.hash())) {
            throw new ContentError(
                    source.path(),
                    0,
                    "version " + source.number() + " was shown with other words and stays as it was;"
                            + " give the new words a new number");
        }
    }
}
