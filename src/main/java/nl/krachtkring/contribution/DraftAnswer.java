package nl.krachtkring.contribution;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was done with what a piece asked.
 *
 * @param text in the words of who was asked
 * @param doneOn when it was or will be done
 * @param at when she said so
 */
public record DraftAnswer(String text, LocalDate doneOn, Instant at) {}
