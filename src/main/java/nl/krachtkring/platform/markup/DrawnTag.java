package nl.krachtkring.platform.markup;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A tag that draws one piece and holds nothing. */
public abstract class DrawnTag extends UIComponentBase {

    /** What Faces calls these components together. */
    static final String FAMILY = "kk.Drawn";

    @Override
    public String getFamily() {
        return FAMILY;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (isRendered()) {
            Markup markup = Markup.of(context);
            draw(markup);
            context.getResponseWriter().write(markup.whole());
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
