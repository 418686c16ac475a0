package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "JBSWY3DPEHPK3PXP";
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:10Z");

    @ParameterizedTest(name = "at {0} seconds it is {1}")
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long seconds, String code) {
        assertEquals(code, Totp.code(RFC_SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8));
    }

    @Test
    void secrets_are_read_as_apps_write_them() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.base32(RFC_SECRET));
        assertArrayEquals(RFC_SECRET, Totp.bytes("gezd gnbv gy3t qojq gezd gnbv gy3t qojq"));
        assertThrows(IllegalArgumentException.class, () -> Totp.bytes("JBSW!"));
    }

    @Test
    void code_of_now_and_of_one_step_away_is_accepted() {
        for (int drift : new int[] {-30, 0, 30}) {
            String code = Totp.code(SECRET, NOW.plusSeconds(drift));
            assertEquals(OptionalLong.of(Totp.step(NOW.plusSeconds(drift))), Totp.accepted(SECRET, code, NOW, 0));
        }
    }

    @Test
    void code_of_two_steps_away_is_refused() {
        assertEquals(OptionalLong.empty(), Totp.accepted(SECRET, Totp.code(SECRET, NOW.minusSeconds(60)), NOW, 0));
        assertEquals(OptionalLong.empty(), Totp.accepted(SECRET, Totp.code(SECRET, NOW.plusSeconds(60)), NOW, 0));
    }

    @Test
    void code_that_was_used_is_refused_and_so_are_earlier_ones() {
        String code = Totp.code(SECRET, NOW);
        String earlier = Totp.code(SECRET, NOW.minusSeconds(30));
        assertEquals(OptionalLong.empty(), Totp.accepted(SECRET, code, NOW, Totp.step(NOW)));
        assertEquals(OptionalLong.empty(), Totp.accepted(SECRET, earlier, NOW, Totp.step(NOW)));
    }

    @Test
    void other_texts_are_refused() {
        assertEquals(OptionalLong.empty(), Totp.accepted(SECRET, "", NOW, 0));
        assertEquals(OptionalLong.empty(), Totp.accepted(SECRET, "00000", NOW, 0));
    }
}
