package nl.krachtkring.platform.storage;

/**
 * A picture that was made anew from what somebody sent.
 *
 * @param whole the picture
 * @param small the same for lists; null when one size is enough
 */
public record Picture(NewFile whole, NewFile small) {}
