package nl.krachtkring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A name that an organisation had before, or a short one. */
@Embeddable
public class OtherName {

    /** What kind of name it is. */
    enum Kind {
        /** Had before. */
        FORMER,
        /** An abbreviation or another name in use. */
        SHORT
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "until_year")
    private Integer untilYear;

    /** For the persistence provider. */
    protected OtherName() {}

    OtherName(Kind kind, String name, Integer untilYear) {
        this.kind = kind;
        this.name = name;
        this.untilYear = untilYear;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Integer untilYear() {
        return untilYear;
    }
}
