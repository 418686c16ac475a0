package nl.krachtkring.method;

import java.time.Instant;

/**
 * A question in a list of one of the two.
 *
 * @param address the talk
 * @param author who asked, by the name that pages show
 * @param excerpt its first words
 * @param replies how many there are
 * @param at when something was said last
 */
public record WriterTalk(String address, String author, String excerpt, int replies, Instant at) {}
