package nl.krachtkring.platform.markup;

import java.time.temporal.TemporalAccessor;

/** {@code kk:moment}: a day and time in Amsterdam. */
public class MomentTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        markup.moment((TemporalAccessor) given("value"));
    }
}
