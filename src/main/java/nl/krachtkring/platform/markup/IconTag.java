package nl.krachtkring.platform.markup;

/** {@code kk:icon}: a small drawing before a word. */
public class IconTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        markup.icon(text("name"));
    }
}
