package nl.krachtkring.member;

import java.util.List;
import java.util.stream.Collectors;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.StatementText;

/**
 * The texts on the page where an account is made.
 *
 * @param privacy the privacy statement
 * @param rules the house rules
 * @param consents one for each purpose
 */
public record RegistrationTexts(StatementText privacy, StatementText rules, List<ConsentText> consents) {

    /** Makes the list immutable. */
    public RegistrationTexts {
        consents = List.copyOf(consents);
    }

    /**
     * Names these versions, so that an account is not made on other texts than stood there.
     *
     * @return the keys of the versions
     */
    public String mark() {
        return privacy.version().id()
                + "-"
                + rules.version().id()
                + consents.stream().map(consent -> "-" + consent.statementId()).collect(Collectors.joining());
    }
}
