package nl.krachtkring.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.editorial.PublishedRecord;

/** A word of the glossary. Life: made from its file, changed by later files. */
@Entity
@Table(name = "concept")
public class Concept extends PublishedRecord {

    private String plain;

    /** For the persistence provider. */
    protected Concept() {}

    /**
     * Begins a concept.
     *
     * @param slug its name in the address
     */
    Concept(String slug) {
        super(slug);
    }

    /**
     * Says from now on what the file says.
     *
     * @param text the parsed file
     * @param source the whole file
     * @param now the time
     */
    void describe(ConceptText text, String source, Instant now) {
        take(text.title(), text.reviewBefore(), source, now);
        plain = text.plain();
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.CONCEPT;
    }

    String plain() {
        return plain;
    }
}
