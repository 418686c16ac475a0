package nl.krachtkring.platform.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whether a picture is something else besides: an archive, a document or a page of script hidden in one. Pictures are drawn
 * anew, so nothing of that would be kept; whoever sends one is told anyway, and the decoder never sees it. What phones hang
 * behind a picture, a second view or a few seconds of film, is no second nature and is simply dropped.
 */
final class SecondNature {

    /** A reader of PDF looks this far for its beginning (ISO 32000, annex H). */
    private static final int PDF_HEAD = 1024;

    /** The end of an archive: 22 bytes, then at most 65,535 of remarks (APPNOTE.TXT 4.3.16). */
    private static final int ZIP_END = 22;

    private static final int ZIP_REMARK_AT = 20;
    private static final int ZIP_REMARK = 65_535;
    private static final List<String> SCRIPTS = List.of("<script", "<?php ", "<?php\n", "<html>", "<html ");

    private SecondNature() {}

    static boolean in(byte[] bytes) {
        return holds(bytes, "%pdf-", Math.min(bytes.length, PDF_HEAD))
                || isArchive(bytes)
                || SCRIPTS.stream().anyMatch(script -> holds(bytes, script, bytes.length));
    }

    private static boolean isArchive(byte[] bytes) {
        for (int at = bytes.length - ZIP_END; at >= Math.max(0, bytes.length - ZIP_END - ZIP_REMARK); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                int remark = (bytes[at + ZIP_REMARK_AT] & 0xFF) | (bytes[at + ZIP_REMARK_AT + 1] & 0xFF) << 8;
                if (at + ZIP_END + remark <= bytes.length) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Letters in either case, as browsers read them. */
    private static boolean holds(byte[] bytes, String lower, int length) {
        byte[] wanted = lower.getBytes(StandardCharsets.US_ASCII);
        for (int from = 0; from + wanted.length <= length; from++) {
            int same = 0;
            while (same < wanted.length && lowered(bytes[from + same]) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static byte lowered(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + ('a' - 'A')) : letter;
    }
}
