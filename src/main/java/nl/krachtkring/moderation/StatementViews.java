package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.richtext.RichText;

/** Reads statements of reasons for the screen. */
@Singleton
class StatementViews {

    private final Cases cases;
    private final Reasons reasons;
    private final RichText richText;

    @Inject
    StatementViews(Cases cases, Reasons reasons, RichText richText) {
        this.cases = cases;
        this.reasons = reasons;
        this.richText = richText;
    }

    List<StatementView> of(ContributionRef ref, Locale language) {
        return cases.statements(ref).stream()
                .map(statement -> view(statement, language))
                .toList();
    }

    StatementView view(StatementOfReasons statement, Locale language) {
        StatementOfReasons.Grounds grounds = statement.grounds();
        String rule = Grounding.NO_REASON.equals(grounds.rule()) ? "" : reasons.ruleTitle(language, grounds.rule());
        String appealed = statement.decision().mayBeAppealed()
                ? cases.appealOf(statement).map(Appeal::body).orElse(null)
                : null;
        return new StatementView(
                statement.decision(),
                richText.html(grounds.facts()),
                rule,
                statement.isAutomated(),
                statement.at(),
                appealed);
    }
}
