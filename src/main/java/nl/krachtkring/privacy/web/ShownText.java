package nl.krachtkring.privacy.web;

import jakarta.faces.context.FacesContext;

/**
 * Which text of a consent stood on the page whose form is sent. The page puts the hash of the text into a hidden field, {@code gezien}; it is
 * the same for every reader, so that a form may be kept and given to many.
 */
public final class ShownText {

    private static final String FIELD = "gezien";

    private ShownText() {}

    /**
     * The text beside the only consent of a form.
     *
     * @return its hash as sent; null when nothing was
     */
    public static String sent() {
        return parameter(FIELD);
    }

    /**
     * The text beside one of several consents of a form.
     *
     * @param consent the slug of its purpose
     * @return its hash as sent; null when nothing was
     */
    public static String sent(String consent) {
        return parameter(FIELD + "-" + consent);
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
