package nl.krachtkring.method;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where a method comes from, by the name of the other one in addresses; that one may not be here. */
@Embeddable
public class Ancestor {

    @Enumerated(EnumType.STRING)
    @Column(name = "relation")
    private MethodFamily.Relation relation;

    @Column(name = "ancestor")
    private String slug;

    /** For the persistence provider. */
    protected Ancestor() {}

    /**
     * Takes over what the file says.
     *
     * @param relation how
     * @param slug of which
     */
    Ancestor(MethodFamily.Relation relation, String slug) {
        this.relation = relation;
        this.slug = slug;
    }

    String slug() {
        return slug;
    }
}
