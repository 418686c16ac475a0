package nl.krachtkring.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * An organisation. Life: written by name when a file, an editor or the confirmation of a badge first names it, described
 * by editors afterwards, and kept; its address stays when its name changes.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private OrganisationType type;

    @Column(name = "region")
    private String region;

    @Column(name = "offers")
    private String offers;

    @Column(name = "source")
    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<OtherName> otherNames = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected Organisation() {}

    Organisation(String name, String slug, Instant now) {
        this.publicId = PublicIds.next();
        this.name = name;
        this.slug = slug;
        this.type = OrganisationType.OTHER;
        this.changedAt = now;
    }

    /** Says from now on what was written down. */
    void describe(OrganisationText text, Instant now) {
        name = text.name();
        type = text.type();
        region = text.region();
        offers = text.offers();
        source = text.source();
        checkedOn = text.checkedOn();
        otherNames.clear();
        text.former().forEach(former -> alsoKnown(OtherName.Kind.FORMER, former.name(), former.untilYear()));
        text.shorts().forEach(one -> alsoKnown(OtherName.Kind.SHORT, one, null));
        changedAt = now;
    }

    private void alsoKnown(OtherName.Kind kind, String known, Integer untilYear) {
        OtherName other = new OtherName(this, kind, known, untilYear);
        other.standAt(otherNames.size());
        otherNames.add(other);
    }

    OrganisationText text() {
        return new OrganisationText(
                name,
                type,
                region,
                offers,
                otherNames.stream()
                        .filter(other -> other.kind() == OtherName.Kind.FORMER)
                        .map(other -> new FormerName(other.name(), other.untilYear()))
                        .toList(),
                otherNames.stream()
                        .filter(other -> other.kind() == OtherName.Kind.SHORT)
                        .map(OtherName::name)
                        .toList(),
                source,
                checkedOn);
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    OrganisationType type() {
        return type;
    }

    String region() {
        return region;
    }

    String offers() {
        return offers;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
