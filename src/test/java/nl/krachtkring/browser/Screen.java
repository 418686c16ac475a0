package nl.krachtkring.browser;

/** The two widths at which every page is looked at. */
public enum Screen {
    /** A small phone. */
    PHONE(360, 740),
    /** A laptop. */
    DESKTOP(1280, 800);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The width of the window.
     *
     * @return in CSS pixels
     */
    public int width() {
        return width;
    }

    /**
     * The height of the window.
     *
     * @return in CSS pixels
     */
    public int height() {
        return height;
    }
}
