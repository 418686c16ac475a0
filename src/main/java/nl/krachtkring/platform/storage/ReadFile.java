package nl.krachtkring.platform.storage;

import java.nio.file.Path;

/**
 * A file that this reader may have.
 *
 * @param path where it lies
 * @param title the name under which people download it
 * @param mediaType its type
 * @param size in bytes
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param forEveryone whether a visitor may have it too, so that a shared cache may keep it between checks
 */
public record ReadFile(Path path, String title, String mediaType, long size, String hash, boolean forEveryone) {

    /**
     * Whether a browser shows it in its place; everything else it saves.
     *
     * @return true for pictures, which the portal drew itself
     */
    public boolean isShown() {
        return "image/jpeg".equals(mediaType);
    }
}
