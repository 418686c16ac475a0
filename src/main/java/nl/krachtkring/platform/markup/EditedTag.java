package nl.krachtkring.platform.markup;

import java.time.Instant;

/** {@code kk:edited}: that a text was changed by its author, and when; nothing for one that wasn't. */
public class EditedTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        markup.edited((Instant) given("value"));
    }
}
