package nl.krachtkring.comment;

import java.util.regex.Pattern;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/** What a comment must be before it is taken. Pure; the message of each refusal stands beside its field. */
final class CommentRules {

    /** Long enough for a story, short enough for a phone. */
    static final int LONGEST_TEXT = 10_000;

    static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,180}\\.[^\\s@.,;<>\"]{2,60}");

    private CommentRules() {}

    /**
     * The text as it is kept.
     *
     * @param typed what was typed
     * @return the text without blanks around it
     * @throws RuleViolation of field {@code text}
     */
    static String text(String typed) {
        String text = Typed.text(typed);
        if (text.isEmpty()) {
            throw new RuleViolation("text", "comment.error.text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation("text", "comment.error.textLong", LONGEST_TEXT);
        }
        return text;
    }

    /**
     * Everything a guest must give besides her name.
     *
     * @param form what was typed
     * @throws RuleViolation of field {@code email}, {@code text} or {@code consent}
     */
    static void requireComplete(GuestComment form) {
        String email = stripped(form.email());
        boolean fits = email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
        if (!email.isEmpty() && !fits) {
            throw new RuleViolation("email", "comment.error.email");
        }
        text(form.text());
        if (!form.consent()) {
            throw new RuleViolation("consent", "comment.error.consent");
        }
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
