package nl.krachtkring.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.article.ConceptLetter;
import nl.krachtkring.article.ConceptQueries;

/** The glossary from A to Z. */
@Named
@RequestScoped
public class ConceptsBacking {

    @Inject
    ConceptQueries queries;

    private List<ConceptLetter> letters;

    @PostConstruct
    void load() {
        letters = queries.glossary();
    }

    /**
     * The glossary.
     *
     * @return by letter
     */
    public List<ConceptLetter> getLetters() {
        return letters;
    }
}
