package nl.krachtkring.platform.access;

/** What was typed breaks a rule; the message belongs beside one field, and nothing typed is lost. */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient Object[] values;

    /**
     * Refuses a value.
     *
     * @param field the id of the input in the form
     * @param key the message key of what to do about it
     * @param values what the message names, such as a limit
     */
    public RuleViolation(String field, String key, Object... values) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.values = values.clone();
    }

    /**
     * Where the message goes.
     *
     * @return the id of the input
     */
    public String field() {
        return field;
    }

    /**
     * What to do about it.
     *
     * @return the message key
     */
    public String key() {
        return key;
    }

    /**
     * What the message names.
     *
     * @return the values, never null
     */
    public Object[] values() {
        return values == null ? new Object[0] : values.clone();
    }
}
