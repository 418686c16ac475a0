package nl.krachtkring.platform.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out of a picture that somebody sends, and what never gets as far as a decoder. */
class PicturesTest {

    private static final PictureSizes SIZES = new PictureSizes(320, 80);

    private final Settings settings = new Settings();
    private final Pictures pictures = new Pictures(new Uploads(settings, new VirusScanner(settings)), settings);

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "platform.file.empty"),
                Arguments.of("gif", ascii("GIF89a..............."), "platform.file.picture.gif"),
                Arguments.of("moving png", Shots.moving(), "platform.file.picture.gif"),
                Arguments.of("svg", ascii("<?xml version='1.0'?><SVG onload='x()'/>"), "platform.file.picture.svg"),
                Arguments.of("webp", ascii("RIFF....WEBPVP8 ...."), "platform.file.picture.form"),
                Arguments.of("heic", ascii("....ftypheic........"), "platform.file.picture.form"),
                Arguments.of("pdf", ascii("%PDF-1.7 and so on"), "platform.file.picture.other"),
                Arguments.of("text", ascii("geen foto"), "platform.file.picture.other"),
                Arguments.of("archive", Shots.archive(), "platform.file.picture.second"),
                Arguments.of("script", Shots.remarking("<ScRipt>x()</script>"), "platform.file.picture.second"),
                Arguments.of("php", Shots.remarking("<?php x(); ?>"), "platform.file.picture.second"),
                Arguments.of("document", Shots.remarking("%PDF-1.4"), "platform.file.picture.second"),
                Arguments.of("passes", Shots.endless(), "platform.file.picture.damaged"),
                Arguments.of("cut", Arrays.copyOf(Shots.png(400, 300), 60), "platform.file.picture.damaged"),
                Arguments.of("bomb", Shots.bomb(25_000, 25_000), "platform.file.picture.pixels"),
                Arguments.of("endless side", Shots.bomb(Integer.MAX_VALUE, 2), "platform.file.picture.pixels"),
                Arguments.of("side", Shots.bomb(40_000, 1), "platform.file.picture.pixels"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, byte[] bytes, String key) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> make(bytes), what);
        assertEquals(key, refusal.key());
        assertEquals("photo", refusal.field());
    }

    @Test
    void too_large_file_is_refused_without_being_read() {
        Upload upload = new Upload("photo", "groot.jpg", settings.uploadBytes() + 1, new byte[0]);
        assertEquals(
                "platform.file.size",
                assertThrows(RuleViolation.class, () -> pictures.make(upload, SIZES))
                        .key());
    }

    @Test
    void pictures_are_kept_in_two_sizes_and_never_enlarged() throws IOException {
        Picture large = make(Shots.jpeg(1200, 800));
        assertEquals(320, read(large.whole()).getWidth());
        assertEquals(213, read(large.whole()).getHeight());
        assertEquals(80, read(large.small()).getWidth());
        assertEquals("image/jpeg", large.whole().mediaType());
        assertEquals(Scan.NOT_SCANNED, large.whole().scan());
        Picture little = make(Shots.png(50, 20));
        assertEquals(50, little.whole().width());
        assertEquals(20, little.whole().height());
        assertNull(pictures.make(upload(Shots.png(50, 20)), new PictureSizes(320, 0))
                .small());
    }

    @Test
    void place_device_and_remarks_are_gone() {
        byte[] sent = Shots.fromPhone(400, 300, 1);
        assertTrue(latin(sent).contains(Shots.CANARY) && latin(sent).contains("Exif"));
        String kept =
                latin(make(sent).whole().bytes()) + latin(make(sent).small().bytes());
        assertFalse(kept.contains(Shots.CANARY));
        assertFalse(kept.contains("Exif"));
        assertFalse(latin(make(Shots.remarking(Shots.CANARY)).whole().bytes()).contains(Shots.CANARY));
        byte[] film = Shots.joined(Shots.jpeg(90, 60), ascii("....ftypmp42" + Shots.CANARY));
        assertFalse(latin(make(film).whole().bytes()).contains(Shots.CANARY));
    }

    /** Where the red half comes to lie, for each way in which a camera is held. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, left",
        "2, 400, right",
        "3, 400, right",
        "4, 400, left",
        "5, 200, top",
        "6, 200, top",
        "7, 200, bottom",
        "8, 200, bottom",
        "0, 400, left",
        "9, 400, left"
    })
    void pictures_stand_upright(int orientation, int width, String red) throws IOException {
        Picture picture = pictures.make(upload(Shots.fromPhone(400, 200, orientation)), new PictureSizes(400, 0));
        BufferedImage image = read(picture.whole());
        assertEquals(width, image.getWidth());
        assertEquals(600 - width, image.getHeight());
        int middle = image.getWidth() / 2;
        int half = image.getHeight() / 2;
        boolean isRed =
                switch (red) {
                    case "left" -> isRed(image, 10, half);
                    case "right" -> isRed(image, image.getWidth() - 10, half);
                    case "top" -> isRed(image, middle, 10);
                    default -> isRed(image, middle, image.getHeight() - 10);
                };
        assertTrue(isRed, red);
    }

    @Test
    void transparent_pictures_get_white_paper() throws IOException {
        BufferedImage clear = new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);
        BufferedImage image = read(make(bytes.toByteArray()).whole());
        assertEquals(Color.WHITE.getRGB(), image.getRGB(15, 15));
    }

    /** Whatever is broken in a picture, the answer is a picture or a word beside the field. */
    @Test
    void broken_bytes_never_end_in_anything_else() {
        Random random = new Random(20261128);
        byte[][] whole = {Shots.fromPhone(120, 90, 6), Shots.png(120, 90)};
        for (int i = 0; i < 600; i++) {
            byte[] broken = whole[i % 2].clone();
            for (int n = random.nextInt(12); n >= 0; n--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            byte[] sent = random.nextInt(4) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length) + 1) : broken;
            try {
                assertTrue(make(sent).whole().bytes().length > 0);
            } catch (RuleViolation refusal) {
                assertTrue(refusal.key().startsWith("platform.file."), refusal.key());
            }
        }
    }

    private Picture make(byte[] bytes) {
        return pictures.make(upload(bytes), SIZES);
    }

    private static Upload upload(byte[] bytes) {
        return new Upload("photo", "foto.jpg", bytes.length, bytes);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    private static BufferedImage read(NewFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
