package nl.krachtkring.platform.storage;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is by its first bytes. The name and the type that the sender gave are not looked at. */
enum FileKind {
    /** JPEG: from cameras and phones. */
    JPEG,
    /** PNG: drawings and pictures of a screen. */
    PNG,
    /** GIF, also the moving ones. */
    GIF,
    /** SVG: a text that can hold script. */
    SVG,
    /** WebP. */
    WEBP,
    /** HEIC or AVIF: a phone's own form. */
    HEIF,
    /** Anything else, text and programs too. */
    OTHER;

    private static final int[] JPEG_START = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG_START = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final Set<String> HEIF_BRANDS = Set.of("heic", "heix", "mif1", "msf1", "hevc", "avif", "avis");
    private static final int BRAND = 8;
    private static final int HEAD = 512;

    static FileKind of(byte[] bytes) {
        if (starts(bytes, JPEG_START)) {
            return JPEG;
        }
        if (starts(bytes, PNG_START)) {
            return PNG;
        }
        String head = text(bytes, 0, HEAD);
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && text(bytes, BRAND, 4).equals("WEBP")) {
            return WEBP;
        }
        if (text(bytes, 4, 4).equals("ftyp") && HEIF_BRANDS.contains(text(bytes, BRAND, 4))) {
            return HEIF;
        }
        return head.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : OTHER;
    }

    /** What to say of a kind that is no picture here; null for those that are. */
    String refusal() {
        return switch (this) {
            case JPEG, PNG -> null;
            case GIF -> "platform.file.picture.gif";
            case SVG -> "platform.file.picture.svg";
            case WEBP, HEIF -> "platform.file.picture.form";
            case OTHER -> "platform.file.picture.other";
        };
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int from, int length) {
        int start = Math.min(from, bytes.length);
        return new String(bytes, start, Math.min(length, bytes.length - start), StandardCharsets.ISO_8859_1);
    }
}
