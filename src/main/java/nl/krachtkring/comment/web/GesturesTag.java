package nl.krachtkring.comment.web;

import nl.krachtkring.comment.GesturesMade;
import nl.krachtkring.platform.markup.DrawnTag;
import nl.krachtkring.platform.markup.Markup;

/** {@code kk:gestures}: the gestures on a contribution itself, as {@code kk:stream} draws those on its comments. */
public class GesturesTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        GesturesMade made = (GesturesMade) given("made");
        GestureButtons.made(markup, made, GesturesMade.WHOLE);
        if (Boolean.TRUE.equals(given("may"))) {
            GestureButtons.choice(markup, made, GesturesMade.WHOLE, ((Number) given("number")).longValue());
        }
    }
}
