package nl.krachtkring.moderation;

import java.time.Instant;

/**
 * The opening of the seal on a name, as whom it is about reads it.
 *
 * @param name the name it was about
 * @param why the words of the moderator
 * @param answer the words of the privacy officer
 * @param at when both had agreed
 * @param until until when the two may look
 * @param looks how often they looked
 * @param over whether that time is over
 */
public record OwnSeal(String name, String why, String answer, Instant at, Instant until, int looks, boolean over) {}
