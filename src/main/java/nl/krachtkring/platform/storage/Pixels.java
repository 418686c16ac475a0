package nl.krachtkring.platform.storage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns, shrinks and writes pixels; every result is plain RGB. */
final class Pixels {

    /** Good for faces and for letters on a screen; below it letters get a halo. */
    private static final float QUALITY = 0.86f;

    private Pixels() {}

    /** Upright, on white, and not much larger than the side that is wanted. */
    static BufferedImage upright(BufferedImage read, int orientation, int longest) {
        BufferedImage small = fitting(read, longest);
        if (orientation == Orientation.UPRIGHT) {
            return small;
        }
        boolean turned = Orientation.turns(orientation);
        BufferedImage image =
                canvas(turned ? small.getHeight() : small.getWidth(), turned ? small.getWidth() : small.getHeight());
        Graphics2D pen = image.createGraphics();
        pen.drawImage(small, Orientation.upright(orientation, small.getWidth(), small.getHeight()), null);
        pen.dispose();
        return image;
    }

    /** No larger than this; by halves, so that no pixel is passed over. */
    static BufferedImage fitting(BufferedImage image, int longest) {
        int side = Math.max(image.getWidth(), image.getHeight());
        BufferedImage result = drawn(image, image.getWidth(), image.getHeight());
        while (side > longest) {
            int next = Math.max(longest, (side + 1) / 2);
            result = drawn(
                    result,
                    Math.max(
                            1,
                            Math.round(
                                    (float) image.getWidth() * next / Math.max(image.getWidth(), image.getHeight()))),
                    Math.max(
                            1,
                            Math.round(
                                    (float) image.getHeight() * next / Math.max(image.getWidth(), image.getHeight()))));
            side = next;
        }
        return result;
    }

    static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB && image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        BufferedImage result = canvas(width, height);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(
                image,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()),
                null);
        pen.dispose();
        return result;
    }

    private static BufferedImage canvas(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }
}
