package nl.krachtkring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.krachtkring.platform.ids.PublicIds;

/** An organisation. Life: written once by name when a text or an administrator first names it, and kept. */
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

    @Column(name = "type")
    private String type;

    @Column(name = "region")
    private String region;

    /** For the persistence provider. */
    protected Organisation() {}

    Organisation(String name, String slug, String type) {
        this.publicId = PublicIds.next();
        this.name = name;
        this.slug = slug;
        this.type = type;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }
}
