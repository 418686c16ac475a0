package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;

/** Gives, withdraws and asks for consents, and records what was shown and agreed. Never cached: a withdrawal counts at once. */
@Singleton
public class Consents {

    private final ConsentLedger ledger;
    private final SubjectKeys keys;
    private final Statements statements;
    private final ConsentNews news;
    private final Clock clock;

    @Inject
    Consents(ConsentLedger ledger, SubjectKeys keys, Statements statements, ConsentNews news, Clock clock) {
        this.ledger = ledger;
        this.keys = keys;
        this.statements = statements;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Whether a consent holds now.
     *
     * @param person who
     * @param purpose for what
     * @return false when it was never given or is withdrawn
     */
    @Transactional
    public boolean given(PersonId person, Purpose purpose) {
        return given(List.of(person), purpose).contains(person);
    }

    /**
     * Who of many has given a consent that holds now, in two statements.
     *
     * @param people who
     * @param purpose for what
     * @return those who have
     */
    @Transactional
    public Set<PersonId> given(Collection<PersonId> people, Purpose purpose) {
        Map<String, PersonId> byPseudonym = new HashMap<>();
        keys.known(people).forEach((person, pseudonym) -> byPseudonym.put(pseudonym, person));
        return ledger.last(byPseudonym.keySet(), purpose).stream()
                .filter(entry -> entry.act() == ConsentAct.GIVEN)
                .map(entry -> byPseudonym.get(entry.pseudonym()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The text of a consent that is asked now.
     *
     * @param purpose for what
     * @param language of the reader
     * @return the newest version
     */
    @Transactional
    public ConsentText current(Purpose purpose, Locale language) {
        return statements.consent(purpose, language);
    }

    /**
     * The text that somebody consents to, which is the one that stood before her. When another is asked by now, since a new version holds or
     * she chose another language in the meantime, she is shown that first: the ledger names no words that she didn't read.
     *
     * @param purpose for what
     * @param language of the page now
     * @param shown the hash of the text that stood there, as its form sends it along; null when it sends none
     * @return that text
     * @throws RuleViolation of field {@code consent} when another text is asked now
     */
    @Transactional
    public ConsentText asShown(Purpose purpose, Locale language, String shown) {
        ConsentText asked = current(purpose, language);
        if (!asked.hash().equals(shown)) {
            throw new RuleViolation("consent", "privacy.consent.changed");
        }
        return asked;
    }

    /**
     * Records a consent; given twice to the same text it is recorded once.
     *
     * @param person who
     * @param purpose for what
     * @param statement the text that was shown
     * @param channel where, such as {@code registration} or {@code my-privacy}, at most 30 letters
     */
    @Transactional
    public void give(PersonId person, Purpose purpose, StatementVersion statement, String channel) {
        Optional<ConsentEntry> last = last(person, purpose);
        boolean holds = last.filter(entry -> entry.act() == ConsentAct.GIVEN)
                .filter(entry -> entry.statement().equals(statement))
                .isPresent();
        if (!holds) {
            add(keys.of(person), ConsentAct.GIVEN, purpose, statement, channel);
            news.given(person, purpose);
        }
    }

    /**
     * Records the withdrawal of a consent, with the text that it was given to; nothing when it doesn't hold.
     *
     * @param person who
     * @param purpose for what
     * @param channel where, at most 30 letters
     */
    @Transactional
    public void withdraw(PersonId person, Purpose purpose, String channel) {
        last(person, purpose).filter(entry -> entry.act() == ConsentAct.GIVEN).ifPresent(entry -> {
            add(entry.pseudonym(), ConsentAct.WITHDRAWN, purpose, entry.statement(), channel);
            news.withdrawn(person, purpose);
        });
    }

    /**
     * Records that a text was shown; nobody agrees by it.
     *
     * @param person to whom
     * @param statement which text
     * @param channel where, at most 30 letters
     */
    @Transactional
    public void shown(PersonId person, StatementVersion statement, String channel) {
        add(keys.of(person), ConsentAct.SHOWN, null, statement, channel);
    }

    /**
     * Records that somebody agreed to a text, such as the house rules.
     *
     * @param person who
     * @param statement which text
     * @param channel where, at most 30 letters
     */
    @Transactional
    public void agreed(PersonId person, StatementVersion statement, String channel) {
        add(keys.of(person), ConsentAct.AGREED, null, statement, channel);
    }

    /**
     * Records the consent of somebody without an account to the publication of one text.
     *
     * @param contributionPublicId the public number of that text
     * @param text what was shown beside the box
     * @param channel where, at most 30 letters
     */
    @Transactional
    public void giveAsGuest(long contributionPublicId, ConsentText text, String channel) {
        add(keys.ofGuest(contributionPublicId), ConsentAct.GIVEN, text.purpose(), text.version(), channel);
    }

    /**
     * Records that somebody without an account withdrew, by taking the text away; nothing when it doesn't hold.
     *
     * @param contributionPublicId the public number of that text
     * @param channel where, at most 30 letters
     */
    @Transactional
    public void withdrawAsGuest(long contributionPublicId, String channel) {
        List<ConsentEntry> entries = ledger.of(keys.ofGuest(contributionPublicId));
        if (!entries.isEmpty() && entries.get(entries.size() - 1).act() == ConsentAct.GIVEN) {
            ConsentEntry last = entries.get(entries.size() - 1);
            add(last.pseudonym(), ConsentAct.WITHDRAWN, Purpose.GUEST_COMMENT, last.statement(), channel);
        }
    }

    /**
     * Gives consent to one thing alone, with an entry of its own; {@link #given(PersonId, Purpose)} is about a purpose as a whole.
     *
     * @param person who
     * @param text the text as it was shown
     * @param channel where it was given
     * @return the key of the entry, which proves it
     */
    @Transactional
    public long giveFor(PersonId person, ConsentText text, String channel) {
        return ledger.add(new ConsentEntry(keys.of(person), ConsentAct.GIVEN, text.purpose(), text.version(), channel)
                .at(clock.instant()));
    }

    /**
     * Takes such a consent back.
     *
     * @param person who
     * @param given the key of the entry that proves it
     * @param channel where it was taken back
     * @throws NotFound when it isn't hers
     */
    @Transactional
    public void withdrawFor(PersonId person, long given, String channel) {
        ConsentEntry entry = ledger.find(given)
                .filter(found -> found.pseudonym().equals(keys.of(person)))
                .orElseThrow(NotFound::new);
        ledger.add(entry.withdrawn(channel).at(clock.instant()));
    }

    private Optional<ConsentEntry> last(PersonId person, Purpose purpose) {
        return keys.known(person).map(List::of).map(own -> ledger.last(own, purpose)).stream()
                .flatMap(List::stream)
                .findFirst();
    }

    private void add(String pseudonym, ConsentAct act, Purpose purpose, StatementVersion text, String channel) {
        ledger.add(new ConsentEntry(pseudonym, act, purpose, text, channel).at(clock.instant()));
    }
}
