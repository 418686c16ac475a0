package nl.krachtkring.moderation;

/**
 * What somebody typed on the page {@code /meld}.
 *
 * @param over what it is about: the number of a text or an address of this site; may be empty
 * @param reason one of {@link Reports#REASONS}
 * @param text in the reporter's words; may be empty where a text was named
 * @param email where to tell what came of it; may be empty
 * @param network from where it is sent; counts for visitors alone
 */
public record ReportForm(String over, String reason, String text, String email, String network) {

    /** Takes away what stands around the words, and makes missing ones empty. */
    public ReportForm {
        over = stripped(over);
        text = stripped(text);
        email = stripped(email);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
