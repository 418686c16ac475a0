package nl.krachtkring.moderation;

import nl.krachtkring.contribution.NewText;

/**
 * What somebody sends to change her text.
 *
 * @param text the new text
 * @param seen the version that she changed
 */
public record EditText(NewText text, int seen) {}
