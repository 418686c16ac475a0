package nl.krachtkring.platform.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.settings.Settings;

/**
 * Makes a picture anew from what somebody sent: only its pixels come along, upright and no larger than needed. The place,
 * the device, the moment and everything else that cameras write are gone. Call it outside a transaction: it takes time.
 */
@Singleton
public class Pictures {

    private static final int MEGA = 1_000_000;
    /** Longer sides are no photograph, and let numbers overflow. */
    private static final int LONGEST_SIDE = 30_000;

    private static final int PATIENCE_SECONDS = 10;
    private static final String TITLE = "afbeelding.jpg";

    private final Uploads uploads;
    private final Settings settings;
    /** One at a time: a large picture takes hundreds of megabytes while it is read. */
    private final Semaphore alone = new Semaphore(1, true);

    /**
     * For the container.
     *
     * @param uploads looks at size and viruses
     * @param settings the limits
     */
    @Inject
    public Pictures(Uploads uploads, Settings settings) {
        this.uploads = uploads;
        this.settings = settings;
        ImageIO.setUseCache(false);
    }

    /**
     * Makes the picture.
     *
     * @param upload what was sent
     * @param sizes how large it may become
     * @return JPEG in RGB, on white where it was transparent
     * @throws RuleViolation of the upload's field: too big, another kind of file, damaged, or too many at once
     */
    public Picture make(Upload upload, PictureSizes sizes) {
        Scan scan = uploads.require(upload);
        FileKind kind = PictureCheck.require(upload);
        BufferedImage upright = alone(upload, () -> decoded(upload, kind, sizes.whole()));
        return new Picture(
                file(upload, Pixels.fitting(upright, sizes.whole()), scan),
                sizes.small() == 0 ? null : file(upload, Pixels.fitting(upright, sizes.small()), scan));
    }

    /** Reads something that may be damaged. */
    private interface Reading {
        BufferedImage read() throws IOException;
    }

    private BufferedImage alone(Upload upload, Reading reading) {
        try {
            if (!alone.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation(upload.field(), "platform.file.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation(upload.field(), "platform.file.busy");
        }
        try {
            return reading.read();
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // Readers of the platform throw all kinds of exceptions on bytes that were made to hurt them.
            throw new RuleViolation(upload.field(), "platform.file.picture.damaged");
        } finally {
            alone.release();
        }
    }

    private BufferedImage decoded(Upload upload, FileKind kind, int longest) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload.bytes()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requirePixels(upload, width, height);
            ImageReadParam few = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * longest));
            few.setSourceSubsampling(step, step, 0, 0);
            int orientation = kind == FileKind.JPEG ? Orientation.of(upload.bytes()) : Orientation.UPRIGHT;
            return Pixels.upright(reader.read(0, few), orientation, longest);
        } finally {
            reader.dispose();
        }
    }

    /** Asked of the head of the file, before memory is taken for what it promises. */
    private void requirePixels(Upload upload, int width, int height) {
        int most = settings.imageMegapixels();
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > (long) most * MEGA) {
            throw new RuleViolation(upload.field(), "platform.file.picture.pixels", most);
        }
    }

    private static NewFile file(Upload upload, BufferedImage image, Scan scan) {
        byte[] bytes = Pixels.jpeg(image);
        return new NewFile(upload.field(), TITLE, "image/jpeg", bytes, image.getWidth(), image.getHeight(), scan);
    }
}
