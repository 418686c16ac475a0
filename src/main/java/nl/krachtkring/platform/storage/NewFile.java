package nl.krachtkring.platform.storage;

/**
 * A file that was looked at and may be kept.
 *
 * @param field the id of the input that it came from
 * @param title the name under which people download it, at most 120 letters
 * @param mediaType its type by its content
 * @param bytes what it holds
 * @param width in pixels; null when it is no picture
 * @param height in pixels; null when it is no picture
 * @param scan what a virus scanner said of it
 */
public record NewFile(
        String field, String title, String mediaType, byte[] bytes, Integer width, Integer height, Scan scan) {}
