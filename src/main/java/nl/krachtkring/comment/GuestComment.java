package nl.krachtkring.comment;

import java.util.Locale;

/**
 * What somebody without an account sends.
 *
 * @param name the name to show
 * @param email where to tell what happens to the text; null or empty for nowhere
 * @param text the comment, Markdown
 * @param consent whether the box was ticked
 * @param shown the hash of the text of the consent that stood beside the box
 * @param answers the number of the comment it answers; null for none
 * @param language the language of the form, for mail and reasons
 * @param network from where it is sent
 */
public record GuestComment(
        String name,
        String email,
        String text,
        boolean consent,
        String shown,
        Long answers,
        Locale language,
        String network) {}
