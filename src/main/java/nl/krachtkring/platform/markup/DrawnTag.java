package nl.krachtkring.platform.markup;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A tag that draws one piece and holds nothing. */
public abstract class DrawnTag extends UIComponentBase {

    /** What Faces calls these components together. */
    static final String FAMILY = "kk.Drawn";

    /** What {@link java.io.Writer} takes without asking for memory. */
    private static final int SLICE = 1024;

    @Override
    public String getFamily() {
        return FAMILY;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (isRendered()) {
            Markup markup = Markup.of(context);
            draw(markup);
            String whole = markup.whole();
            write(whole, 0, whole.length(), context.getResponseWriter());
        }
    }

    /** In slices, since a writer takes memory of its own for each longer piece. */
    static void write(String whole, int start, int end, ResponseWriter writer) throws IOException {
        for (int from = start; from < end; from += SLICE) {
            writer.write(whole, from, Math.min(SLICE, end - from));
        }
    }

    /**
     * Draws it.
     *
     * @param markup takes it
     */
    protected abstract void draw(Markup markup);

    /**
     * An attribute of the tag.
     *
     * @param name its name
     * @return its value as the page gives it; null without one
     */
    protected Object given(String name) {
        return getAttributes().get(name);
    }

    /**
     * An attribute of the tag that is text.
     *
     * @param name its name
     * @return its value; null without one
     */
    protected String text(String name) {
        return (String) given(name);
    }
}
