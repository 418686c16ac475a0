package nl.krachtkring.member;

import java.util.HashSet;
import java.util.Set;
import nl.krachtkring.platform.access.RuleViolation;

/** Gathers what is wrong with a form, one thing for each field, so that somebody hears it all at once. */
final class Rules {

    private final Set<String> fields = new HashSet<>();
    private RuleViolation first;

    void broken(String field, String key) {
        add(new RuleViolation(field, key));
    }

    /** Runs a rule; what it refuses is kept for {@link #demand}. */
    void check(Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolation violation) {
            add(violation);
        }
    }

    /** Goes on only when no rule was broken. */
    void demand() {
        if (first != null) {
            throw first;
        }
    }

    private void add(RuleViolation violation) {
        if (!fields.add(violation.field())) {
            return;
        }
        if (first == null) {
            first = violation;
        } else {
            first.addSuppressed(violation);
        }
    }
}
