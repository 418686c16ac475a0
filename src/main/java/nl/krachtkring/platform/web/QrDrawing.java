package nl.krachtkring.platform.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of an SVG that stands in the page: no picture is fetched and no script draws it.
 *
 * @param size how many units wide and high, with the quiet border
 * @param path the dark squares
 */
public record QrDrawing(int size, String path) {

    /** Readers need four light squares around the code (ISO 18004). */
    private static final int BORDER = 4;

    /**
     * Draws a text.
     *
     * @param text what the code holds
     * @return its drawing
     */
    public static QrDrawing of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                addRow(squares, y, path);
            }
            return new QrDrawing(squares.getWidth() + 2 * BORDER, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long to draw", e);
        }
    }

    /** Squares that touch are one bar, which keeps the path short. */
    private static void addRow(ByteMatrix squares, int y, StringBuilder path) {
        int x = 0;
        while (x < squares.getWidth()) {
            int from = x;
            while (x < squares.getWidth() && squares.get(x, y) == 1) {
                x++;
            }
            if (x > from) {
                path.append('M').append(from + BORDER).append(' ').append(y + BORDER);
                path.append('h')
                        .append(x - from)
                        .append("v1h-")
                        .append(x - from)
                        .append('z');
            }
            x++;
        }
    }
}
