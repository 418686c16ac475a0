package nl.krachtkring.moderation;

import java.time.Instant;

/**
 * A statement of reasons as its author reads it.
 *
 * @param ruling what was decided
 * @param facts what was found, in the words of the moment; sanitised HTML
 * @param rule the title of the house rule; empty where none was named
 * @param automated whether a machine decided; a person did otherwise
 * @param at when
 * @param appealed what its author wrote when asking for a second look; null when nobody asked
 */
public record StatementView(Ruling ruling, String facts, String rule, boolean automated, Instant at, String appealed) {}
