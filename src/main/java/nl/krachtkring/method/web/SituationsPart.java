package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.method.catalogue.Facet;

/** The way in by a situation, for home and the catalogue. It asks nothing of the database. */
@Named
@RequestScoped
public class SituationsPart {

    @Inject
    FacetWords words;

    /**
     * The situations.
     *
     * @param options in the order of their file
     */
    public record Ways(List<Option> options) {}

    /**
     * The situations to begin with.
     *
     * @return in the language of the request
     */
    public Ways getWays() {
        return new Ways(words.of(Facet.SITUATION));
    }
}
