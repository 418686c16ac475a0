package nl.krachtkring.platform.storage;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, the one thing that is read from what stands beside a picture (Exif 2.32, tag 0x0112). Everything
 * unreadable counts as upright.
 */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 200;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0x45786966;

    private Orientation() {}

    /** 1 to 8, as the tag has it. */
    static int of(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int inSegments(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() > 4 && (jpeg.get() & 0xFF) == 0xFF) {
            int marker = jpeg.get() & 0xFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = jpeg.getShort() & 0xFFFF;
            int next = jpeg.position() + length - 2;
            if (marker == APP1 && length > 16 && jpeg.getInt(jpeg.position()) == EXIF) {
                return inTiff(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            jpeg.position(next);
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = Math.min(tiff.getShort() & 0xFFFF, MOST_ENTRIES);
        int first = tiff.position();
        for (int at = first; at < first + entries * ENTRY; at += ENTRY) {
            if ((tiff.getShort(at) & 0xFFFF) == TAG && tiff.getShort(at + 2) == SHORT) {
                int value = tiff.getShort(at + 8);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean turns(int orientation) {
        return orientation > 4;
    }

    /** Moves a picture of this size, as it lies in the file, upright; its upper left corner stays in the corner. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
