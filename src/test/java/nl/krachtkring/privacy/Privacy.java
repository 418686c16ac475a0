package nl.krachtkring.privacy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.platform.ids.PersonId;

/** The services of this room on the tables of a test, and a list of what they announced. */
public final class Privacy {

    private final EntityManager entities;
    private final StatementShelf shelf;
    private final Statements statements;
    private final SubjectKeys keys;
    private final Consents consents;
    private final MyPrivacyQueries mine;

    /**
     * Puts them together.
     *
     * @param entities the database
     * @param clock the time
     * @param news takes what is announced
     */
    public Privacy(EntityManager entities, Clock clock, List<Object> news) {
        this.entities = entities;
        StatementRepository repository = new StatementRepository(entities);
        shelf = new StatementShelf(repository, clock);
        statements = new Statements(repository, clock);
        keys = new SubjectKeys(entities, new NewKeys(entities, clock));
        ConsentLedger ledger = new ConsentLedger(entities);
        consents = new Consents(ledger, keys, statements, new Told(news), clock);
        mine = new MyPrivacyQueries(ledger, keys, repository, statements, new Usual());
    }

    /**
     * Keeps consents.
     *
     * @return the service
     */
    public Consents consents() {
        return consents;
    }

    MyPrivacyQueries mine() {
        return mine;
    }

    SubjectKeys keys() {
        return keys;
    }

    /**
     * Finds texts.
     *
     * @return the service
     */
    public Statements statements() {
        return statements;
    }

    /** Puts every text of the page where an account is made on the shelf. */
    public void textsOfRegistration() {
        text(StatementKind.PRIVACY, null, "nl", 1, "Privacy");
        text(StatementKind.HOUSE_RULES, null, "nl", 1, "Huisregels");
        Purpose.ofMembers().forEach(purpose -> text(StatementKind.CONSENT, purpose, "nl", 1, purpose.slug()));
    }

    /** Puts the text on the shelf by which somebody consents to a sentence being quoted, and gives its hash. */
    public String textOfQuotes() {
        text(StatementKind.CONSENT, Purpose.HARVEST_QUOTE, "nl", 1, "Mijn zin mag erin");
        return consents.current(Purpose.HARVEST_QUOTE, Locale.forLanguageTag("nl"))
                .hash();
    }

    StatementShelf shelf() {
        return shelf;
    }

    void text(StatementKind kind, Purpose purpose, String language, int number, String title) {
        shelf.put(source(kind, purpose, language, number, title));
    }

    static StatementSource source(StatementKind kind, Purpose purpose, String language, int number, String title) {
        boolean consent = kind == StatementKind.CONSENT;
        return new StatementSource(
                language + "/" + number + ".md",
                kind,
                purpose,
                language,
                number,
                title,
                consent ? "Dan houdt het op." : null,
                consent ? "Tot je het intrekt" : null,
                "De hele tekst.",
                null);
    }

    long count(String table) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + table)
                        .getSingleResult())
                .longValue();
    }

    /** Nobody asked for unremarkable mail. */
    private static final class Usual implements MailPreference {

        @Override
        public boolean isDiscreet(PersonId person) {
            return false;
        }

        @Override
        public void choose(PersonId person, boolean discreet) {
            throw new UnsupportedOperationException();
        }
    }

    /** Keeps what was announced. */
    private static final class Told extends ConsentNews {

        private final List<Object> news;

        private Told(List<Object> news) {
            super(null, null);
            this.news = news;
        }

        @Override
        void given(PersonId person, Purpose purpose) {
            news.add(new ConsentGiven(person, purpose));
        }

        @Override
        void withdrawn(PersonId person, Purpose purpose) {
            news.add(new ConsentWithdrawn(person, purpose));
        }
    }
}
