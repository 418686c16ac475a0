package nl.krachtkring.platform.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.krachtkring.platform.access.RuleViolation;

/** What is looked at in the bytes of a picture before any decoder gets them. */
final class PictureCheck {

    /** A picture is drawn in a dozen passes at most; each costs a walk over all pixels, so thousands are a bomb. */
    private static final int MOST_PASSES = 40;

    private static final int PNG_HEAD = 8;
    private static final int CHUNK = 12;

    private PictureCheck() {}

    static FileKind require(Upload upload) {
        FileKind kind = FileKind.of(upload.bytes());
        if (kind.refusal() != null) {
            throw new RuleViolation(upload.field(), kind.refusal());
        }
        if (SecondNature.in(upload.bytes())) {
            throw new RuleViolation(upload.field(), "platform.file.picture.second");
        }
        if (kind == FileKind.PNG ? isMoving(upload.bytes()) : isEndless(upload.bytes())) {
            throw new RuleViolation(
                    upload.field(),
                    kind == FileKind.PNG ? "platform.file.picture.gif" : "platform.file.picture.damaged");
        }
        return kind;
    }

    /** A PNG that moves says so before its first pixel (chunk acTL). */
    private static boolean isMoving(byte[] png) {
        int at = PNG_HEAD;
        while (at >= 0 && at + CHUNK <= png.length) {
            String name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if ("acTL".equals(name)) {
                return true;
            }
            if ("IDAT".equals(name)) {
                return false;
            }
            int length = ByteBuffer.wrap(png).getInt(at);
            at = length < 0 || length > png.length ? png.length : at + CHUNK + length;
        }
        return false;
    }

    /** Within the pixels of a JPEG the mark of a new pass can't occur by chance (ITU T.81, B.1.1.5). */
    private static boolean isEndless(byte[] jpeg) {
        int passes = 0;
        for (int at = 0; at + 1 < jpeg.length; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xDA && ++passes > MOST_PASSES) {
                return true;
            }
        }
        return false;
    }
}
