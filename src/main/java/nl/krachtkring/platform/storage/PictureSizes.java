package nl.krachtkring.platform.storage;

/**
 * The sizes in which a picture is kept, at most two.
 *
 * @param whole the longest side of the whole picture in pixels, 16 to 2400; smaller pictures stay as they are
 * @param small the longest side of the small one in lists; zero for none
 */
public record PictureSizes(int whole, int small) {

    /** Refuses sizes that no page needs. */
    public PictureSizes {
        if (whole < 16 || whole > 2400 || small < 0 || small > whole) {
            throw new IllegalArgumentException("sizes of a picture: " + whole + ", " + small);
        }
    }
}
