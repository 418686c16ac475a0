package nl.krachtkring.platform.markup;

/** {@code kk:person}: who it is. */
public class PersonTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        markup.person(text("name"), text("badge"), text("organisation"));
    }
}
