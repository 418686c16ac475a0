package nl.krachtkring.member;

import java.util.List;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Texts under the names of one writer, as readers come to a name. */
final class GivenTexts extends ToldProfiles {

    /** Stands under her first name. */
    static final long TEXT = 1;
    /** Stands under her other name. */
    static final long OTHER_TEXT = 2;
    /** Can't be read. */
    static final long UNREADABLE = 3;

    /** Whether names are left out there. */
    boolean leftOut;

    private final long first;
    private final long other;

    GivenTexts(long first, long other) {
        super(null, null, null, null, null, null);
        this.first = first;
        this.other = other;
    }

    @Override
    public AboutName about(Actor actor, long text) {
        if (text == UNREADABLE) {
            throw new NotFound();
        }
        long name = text == TEXT ? first : other;
        String word = leftOut ? Personas.NEUTRAL : "Naam " + name;
        return new AboutName(
                new PersonaView(name, name, word, "", false, "", false), List.of(), List.of(), "Titel", "/x");
    }
}
