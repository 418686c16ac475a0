package nl.krachtkring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A name that an organisation had before, or a short one. Life: written with its organisation, and replaced when that is described anew. */
@Entity
@Table(name = "organisation_name")
public class OtherName {

    /** What kind of name it is. */
    enum Kind {
        /** Had before. */
        FORMER,
        /** An abbreviation or another name in use. */
        SHORT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "until_year")
    private Integer untilYear;

    /** For the persistence provider. */
    protected OtherName() {}

    OtherName(Organisation organisation, Kind kind, String name, Integer untilYear) {
        this.organisation = organisation;
        this.kind = kind;
        this.name = name;
        this.untilYear = untilYear;
    }

    /** Its place among the names of its organisation, from 0. */
    void standAt(int place) {
        position = place;
    }

    Organisation organisation() {
        return organisation;
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
