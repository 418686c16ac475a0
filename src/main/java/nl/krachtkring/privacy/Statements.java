package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.platform.access.NotFound;

/** Reads the texts that people are shown: in their language where it exists, else in Dutch. */
@Singleton
public class Statements {

    private static final String FIRST_LANGUAGE = "nl";

    private final StatementRepository statements;
    private final Clock clock;

    @Inject
    Statements(StatementRepository statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * The version that holds now.
     *
     * @param kind what text
     * @param purpose of a consent; null otherwise
     * @param language of the reader
     * @return the newest valid version
     * @throws NotFound when there is none
     */
    @Transactional
    public StatementText current(StatementKind kind, Purpose purpose, Locale language) {
        return versions(kind, purpose, language).get(0);
    }

    /**
     * A version by its number.
     *
     * @param kind what text
     * @param purpose of a consent; null otherwise
     * @param language of the reader
     * @param number its number
     * @return the text
     * @throws NotFound when it doesn't exist or doesn't hold yet
     */
    @Transactional
    public StatementText version(StatementKind kind, Purpose purpose, Locale language, int number) {
        return versions(kind, purpose, language).stream()
                .filter(text -> text.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Every version up to now.
     *
     * @param kind what text
     * @param purpose of a consent; null otherwise
     * @param language of the reader
     * @return newest first, never empty
     * @throws NotFound when there is none
     */
    @Transactional
    public List<StatementText> versions(StatementKind kind, Purpose purpose, Locale language) {
        List<Statement> valid = valid(kind, purpose, language);
        return valid.stream().map(Statement::text).toList();
    }

    /**
     * The text of a consent by its number.
     *
     * @param purpose what it is for
     * @param language of the reader
     * @param number its number
     * @return the text
     * @throws NotFound when it doesn't exist or doesn't hold yet
     */
    @Transactional
    public ConsentText consent(Purpose purpose, Locale language, int number) {
        return valid(StatementKind.CONSENT, purpose, language).stream()
                .filter(statement -> statement.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new)
                .consentText();
    }

    /**
     * The text of a consent that is asked now.
     *
     * @param purpose what it is for
     * @param language of the reader
     * @return the newest valid version
     * @throws NotFound when there is none
     */
    @Transactional
    public ConsentText consent(Purpose purpose, Locale language) {
        return valid(StatementKind.CONSENT, purpose, language).get(0).consentText();
    }

    /**
     * What an entry of the ledger points to, for a text that was shown a while ago.
     *
     * @param id the key of the text
     * @return key and hash
     * @throws NotFound when there is none
     */
    @Transactional
    public StatementVersion version(long id) {
        return statements.withIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .text()
                .version();
    }

    private List<Statement> valid(StatementKind kind, Purpose purpose, Locale language) {
        List<Statement> own = holding(kind, purpose, language.getLanguage());
        List<Statement> found = own.isEmpty() ? holding(kind, purpose, FIRST_LANGUAGE) : own;
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    private List<Statement> holding(StatementKind kind, Purpose purpose, String language) {
        return statements.all(kind, purpose, language).stream()
                .filter(statement -> statement.holds(clock.instant()))
                .toList();
    }
}
