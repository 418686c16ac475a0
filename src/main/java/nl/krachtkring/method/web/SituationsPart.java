package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.krachtkring.method.catalogue.CatalogueQuestion;
import nl.krachtkring.method.catalogue.Facet;

/** The way in by a situation, for home and the catalogue. It asks nothing of the database. */
@Named
@RequestScoped
public class SituationsPart {

    @Inject
    FacetWords words;

    @Inject
    HttpServletRequest request;

    /**
     * The situations.
     *
     * @param options in the order of their file
     * @param came what comes behind each address for who came as a parent; empty for most
     */
    public record Ways(List<Option> options, String came) {}

    /**
     * The situations to begin with.
     *
     * @return in the language of the request
     */
    public Ways getWays() {
        boolean parent = CatalogueQuestion.PARENT.equals(request.getParameter(CatalogueQuestion.AS));
        return new Ways(words.of(Facet.SITUATION), parent ? "&" + CatalogueQuestion.asParent() : "");
    }
}
