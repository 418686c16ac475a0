package nl.krachtkring.method.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before anything of it is read: it may unpack to so much and no more, holds no programs, and its parts define
 * nothing of their own, which is how they would name files of this machine (OWASP XXE). The pieces are unpacked here once and thrown away, by
 * the same directory of the archive that the reader goes by.
 */
final class WorkbookCheck {

    /** Twenty thousand lines of nine columns unpack to some thirty million bytes. */
    private static final long MOST_UNPACKED = 120L << 20;

    private static final String BOOK = "xl/workbook.xml";
    private static final int MOST_PARTS = 2_000;
    private static final int PIECE = 1 << 14;
    private static final String DEFINES = "<!";
    private static final String REMARK = "<!--";
    private static final String PLAIN = "<![CDATA[";

    private WorkbookCheck() {}

    /**
     * Demands that the workbook may be read.
     *
     * @throws Unreadable with what to do about it
     */
    static void require(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            if (zip.getEntry(BOOK) == null) {
                throw new Unreadable("method.intake.file.other");
            }
            long left = MOST_UNPACKED;
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                refuseProgram(name);
                left -= through(zip, part, left, isMarkup(name));
                parts++;
                if (parts > MOST_PARTS) {
                    throw new Unreadable("method.intake.file.large");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("method.intake.file.damaged");
        }
    }

    private static void refuseProgram(String name) {
        if ((name.endsWith(".bin") && name.contains("vba")) || name.contains("macrosheets/")) {
            throw new Unreadable("method.intake.file.program");
        }
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Reads to the end of a part; how many bytes it had. */
    private static long through(ZipFile zip, ZipArchiveEntry part, long most, boolean markup) throws IOException {
        byte[] piece = new byte[PIECE];
        long total = 0;
        try (InputStream unpacked = zip.getInputStream(part)) {
            for (int read = unpacked.readNBytes(piece, 0, PIECE);
                    read > 0;
                    read = unpacked.readNBytes(piece, 0, PIECE)) {
                if (total == 0 && markup && defines(piece, read)) {
                    throw new Unreadable("method.intake.file.program");
                }
                total += read;
                if (total > most) {
                    throw new Unreadable("method.intake.file.large");
                }
            }
        }
        return total;
    }

    /** A definition stands before the first element (XML 1.0, 2.8). The reader refuses them too; this one says why. */
    private static boolean defines(byte[] piece, int length) {
        String head = new String(piece, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        for (int at = head.indexOf(DEFINES); at >= 0; at = head.indexOf(DEFINES, at + 2)) {
            if (!head.startsWith(REMARK, at) && !head.startsWith(PLAIN, at)) {
                return true;
            }
        }
        return false;
    }
}
