package nl.krachtkring.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QrDrawingTest {

    @Test
    void code_starts_with_the_bar_of_its_corner_after_a_border_of_four() {
        QrDrawing drawing = QrDrawing.of("otpauth://totp/Krachtkring?secret=JBSWY3DPEHPK3PXP&issuer=Krachtkring");
        assertTrue(drawing.path().startsWith("M4 4h7v1h-7z"), drawing.path());
        assertEquals(0, (drawing.size() - 8 - 17) % 4);
    }
}
