package nl.krachtkring.method;

import nl.krachtkring.contribution.Draft;

/**
 * The form in which a member asks the writer of an experience something.
 *
 * @param method the title of the method
 * @param experience the address of the experience
 * @param writer the name that its page shows
 * @param draft what she typed before; null without one
 * @param talk where she asked already; null where she didn't
 */
public record AskForm(String method, String experience, String writer, Draft draft, String talk) {}
