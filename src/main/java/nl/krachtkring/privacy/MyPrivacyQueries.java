package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Actor;

/** Reads what the ledger says about the person who asks, and about nobody else. */
@Singleton
public class MyPrivacyQueries {

    private final ConsentLedger ledger;
    private final SubjectKeys keys;
    private final StatementRepository repository;
    private final Statements statements;
    private final MailPreference mail;

    @Inject
    MyPrivacyQueries(
            ConsentLedger ledger,
            SubjectKeys keys,
            StatementRepository repository,
            Statements statements,
            MailPreference mail) {
        this.ledger = ledger;
        this.keys = keys;
        this.repository = repository;
        this.statements = statements;
        this.mail = mail;
    }

    /**
     * Everything about one person.
     *
     * @param actor who asks, signed in
     * @param language of the reader
     * @return the rows of the page
     */
    @Transactional
    public MyPrivacy mine(Actor actor, Locale language) {
        List<ConsentEntry> entries = keys.known(actor.person()).map(ledger::of).orElse(List.of());
        List<Long> ids =
                entries.stream().map(ConsentEntry::statementId).distinct().toList();
        Map<Long, Statement> texts = repository.withIds(ids).stream()
                .collect(Collectors.toMap(text -> text.version().id(), Function.identity()));
        List<MyPrivacy.ConsentRow> consents = Purpose.ofMembers().stream()
                .map(purpose -> consent(purpose, last(entries, purpose), texts, language))
                .toList();
        return new MyPrivacy(
                consents,
                List.of(
                        shown(StatementKind.PRIVACY, ConsentAct.SHOWN, entries, texts, language),
                        shown(StatementKind.HOUSE_RULES, ConsentAct.AGREED, entries, texts, language)),
                history(entries, texts),
                mail.isDiscreet(actor.person()));
    }

    private MyPrivacy.ConsentRow consent(
            Purpose purpose, Optional<ConsentEntry> last, Map<Long, Statement> texts, Locale language) {
        ConsentText now = statements.consent(purpose, language);
        return last.map(entry -> {
                    boolean given = entry.act() == ConsentAct.GIVEN;
                    Statement seen = texts.get(entry.statementId());
                    return new MyPrivacy.ConsentRow(
                            now,
                            given,
                            entry.at(),
                            entry.channel(),
                            given ? seen.number() : now.number(),
                            given ? seen.address() : now.address());
                })
                .orElse(new MyPrivacy.ConsentRow(now, false, null, "", now.number(), now.address()));
    }

    private MyPrivacy.ShownRow shown(
            StatementKind kind,
            ConsentAct act,
            List<ConsentEntry> entries,
            Map<Long, Statement> texts,
            Locale language) {
        StatementText now = statements.current(kind, null, language);
        ConsentEntry last = null;
        for (ConsentEntry entry : entries) {
            if (entry.act() == act && texts.get(entry.statementId()).isOf(kind)) {
                last = entry;
            }
        }
        if (last == null) {
            String address = kind == StatementKind.PRIVACY ? "/privacyverklaring" : "/huisregels";
            return new MyPrivacy.ShownRow(kind, now.title(), now.number(), null, "", address);
        }
        Statement seen = texts.get(last.statementId());
        Instant at = last.at();
        return new MyPrivacy.ShownRow(kind, now.title(), seen.number(), at, last.channel(), seen.address());
    }

    private static List<MyPrivacy.HistoryLine> history(List<ConsentEntry> entries, Map<Long, Statement> texts) {
        List<MyPrivacy.HistoryLine> lines = new ArrayList<>();
        for (ConsentEntry entry : entries) {
            StatementText text = texts.get(entry.statementId()).text();
            String address = texts.get(entry.statementId()).address();
            lines.add(
                    0,
                    new MyPrivacy.HistoryLine(
                            entry.at(),
                            entry.act(),
                            text.title(),
                            text.number(),
                            text.language(),
                            entry.channel(),
                            address));
        }
        return lines;
    }

    private static Optional<ConsentEntry> last(List<ConsentEntry> entries, Purpose purpose) {
        return entries.stream().filter(entry -> entry.isFor(purpose)).reduce((first, second) -> second);
    }
}
