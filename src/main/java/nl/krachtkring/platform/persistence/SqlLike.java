package nl.krachtkring.platform.persistence;

/** What somebody typed, as LIKE takes it. */
public final class SqlLike {

    private SqlLike() {}

    /**
     * Finds a text anywhere in a column.
     *
     * @param typed the text; what LIKE reads as a sign stands for itself
     * @return the pattern, for {@code LIKE ? ESCAPE '!'}
     */
    public static String anywhere(String typed) {
        return "%" + typed.replaceAll("([!%_])", "!$1") + "%";
    }
}
