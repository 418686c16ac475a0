package nl.krachtkring.platform.storage;

/**
 * A kept file as pages show it.
 *
 * @param publicId the number in its address
 * @param smallId the number of its small size; its own number where there is one size
 * @param title the name under which people download it
 * @param mediaType its type
 * @param size in bytes
 * @param width in pixels; null when it is no picture
 * @param height in pixels; null when it is no picture
 * @param alternative what is to be seen, in words; empty when nobody said
 * @param scan what a virus scanner said of it
 */
public record FileView(
        long publicId,
        long smallId,
        String title,
        String mediaType,
        long size,
        Integer width,
        Integer height,
        String alternative,
        Scan scan) {

    /**
     * How wide a picture is drawn, so that it keeps its form and nothing jumps.
     *
     * @param longest the longest side at most, in CSS pixels
     * @return its own width where that is less
     */
    public int widthWithin(int longest) {
        return within(width, longest);
    }

    /**
     * How high a picture is drawn.
     *
     * @param longest the longest side at most, in CSS pixels
     * @return its own height where that is less
     */
    public int heightWithin(int longest) {
        return within(height, longest);
    }

    private int within(int side, int longest) {
        int own = Math.max(width, height);
        return own <= longest ? side : Math.max(1, Math.round((float) side * longest / own));
    }

    /**
     * Where it is read, for pages.
     *
     * @return an address of this site
     */
    public String getAddress() {
        return "/bestanden/" + publicId;
    }

    /**
     * Where its small size is read, for pages.
     *
     * @return an address of this site
     */
    public String getSmallAddress() {
        return "/bestanden/" + smallId;
    }
}
