package nl.krachtkring.method;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.krachtkring.editorial.DayPrecision;

/** What lists show of a judgement, and the day by which it must be looked at again. */
@Embeddable
public class Recognition {

    @Column(name = "body")
    private String body;

    @Column(name = "level")
    private String level;

    @Column(name = "recognised_on")
    private LocalDate recognisedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_precision")
    private DayPrecision precision;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    /** For the persistence provider. */
    protected Recognition() {}

    /**
     * Takes over what the file says.
     *
     * @param text one judgement
     */
    Recognition(MethodText.RecognitionText text) {
        body = text.body();
        level = text.level();
        recognisedOn = text.date();
        precision = text.precision();
        validUntil = text.validUntil();
    }
}
