package nl.krachtkring.platform.storage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests: ordinary ones, and ones that were made to harm. */
public final class Shots {

    /** Stands in the place and the remarks of a picture, and must be in nothing that is kept. */
    public static final String CANARY = "Oleanderstraat-12-bis";

    private Shots() {}

    /**
     * A photograph with its left half red and its right half blue.
     *
     * @param width in pixels
     * @param height in pixels
     * @return JPEG without anything beside its pixels
     */
    public static byte[] jpeg(int width, int height) {
        return written("jpeg", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /**
     * The same as a drawing.
     *
     * @param width in pixels
     * @param height in pixels
     * @return PNG
     */
    public static byte[] png(int width, int height) {
        return written("png", drawn(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /**
     * A photograph as a phone writes it: held on its side, with a place and a remark.
     *
     * @param width in pixels
     * @param height in pixels
     * @param orientation 1 to 8
     * @return JPEG with Exif
     */
    public static byte[] fromPhone(int width, int height, int orientation) {
        byte[] place = (CANARY + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(64 + place.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x010E, 2, place.length, 64);
        entry(tiff, 0x8825, 4, 1, 50);
        tiff.putInt(0).position(64).put(place);
        return withSegment(
                jpeg(width, height), 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array()));
    }

    /**
     * A picture of a few bytes that promises more pixels than anybody has memory for.
     *
     * @param width in pixels
     * @param height in pixels
     * @return PNG
     */
    public static byte[] bomb(int width, int height) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[1 << 16]);
        deflater.finish();
        byte[] packed = new byte[1 << 12];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        byte[] pixels = java.util.Arrays.copyOf(packed, length);
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        return joined(joined(start, chunk("IHDR", head)), joined(chunk("IDAT", pixels), chunk("IEND", new byte[0])));
    }

    /**
     * A PNG that says that it moves.
     *
     * @return PNG with an animation chunk
     */
    public static byte[] moving() {
        byte[] png = png(40, 40);
        int afterHead = 8 + 25;
        byte[] head = java.util.Arrays.copyOf(png, afterHead);
        byte[] rest = java.util.Arrays.copyOfRange(png, afterHead, png.length);
        return joined(joined(head, chunk("acTL", new byte[8])), rest);
    }

    /**
     * A photograph that is an archive besides.
     *
     * @return JPEG and ZIP
     */
    public static byte[] archive() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return joined(jpeg(60, 40), zip.toByteArray());
    }

    /**
     * A photograph with a text in its remarks.
     *
     * @param text any text
     * @return JPEG
     */
    public static byte[] remarking(String text) {
        return withSegment(jpeg(60, 40), 0xFE, text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * A photograph that is drawn in thousands of passes.
     *
     * @return JPEG
     */
    public static byte[] endless() {
        byte[] jpeg = jpeg(60, 40);
        byte[] passes = new byte[8_000];
        for (int i = 0; i < passes.length; i += 4) {
            passes[i] = (byte) 0xFF;
            passes[i + 1] = (byte) 0xDA;
        }
        return joined(jpeg, passes);
    }

    /**
     * One after the other.
     *
     * @param first bytes
     * @param second bytes
     * @return both
     */
    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + content.length + 4);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return all.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        sum.update(letters);
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(letters)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
