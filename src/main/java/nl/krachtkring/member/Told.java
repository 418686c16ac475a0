package nl.krachtkring.member;

/**
 * One thing that somebody tells of herself.
 *
 * @param field what
 * @param words her words; empty for nothing
 * @param seenBy who reads it
 */
public record Told(ProfileField field, String words, SeenBy seenBy) {}
