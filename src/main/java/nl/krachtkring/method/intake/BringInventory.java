package nl.krachtkring.method.intake;

import java.time.LocalDate;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;
import nl.krachtkring.platform.storage.Upload;

/**
 * A file of an inventory.
 *
 * @param file as it arrived
 * @param organisation whose list it is, by a name that is known; empty for nobody's in particular
 * @param source where the list comes from, which stands beside each line that says nothing of its own
 * @param asOf on which day it was so
 */
public record BringInventory(Upload file, String organisation, String source, LocalDate asOf) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SOURCE = 300;

    /** Makes the texts plain. */
    public BringInventory {
        organisation = Typed.line(organisation);
        source = Typed.line(source);
    }

    /**
     * Demands that it is whole.
     *
     * @param today in Amsterdam
     * @throws RuleViolation of field {@code source} or {@code asOf}
     */
    void require(LocalDate today) {
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new RuleViolation("source", "method.intake.source.needed", LONGEST_SOURCE);
        }
        if (asOf == null || asOf.isAfter(today)) {
            throw new RuleViolation("asOf", "method.intake.asOf.needed");
        }
    }

    /** The name of the file, without folders. */
    String title() {
        String name = Typed.line(file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1));
        String shown = name.isEmpty() ? "inventarisatie" : name;
        return shown.substring(0, Math.min(LONGEST_TITLE, shown.length()));
    }
}
