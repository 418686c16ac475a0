package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.method.Situations;
import nl.krachtkring.method.catalogue.CataloguePage;
import nl.krachtkring.method.catalogue.CatalogueQuestion;
import nl.krachtkring.method.catalogue.Facet;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;

/** The terms of the catalogue, in the language of the request. */
@RequestScoped
class FacetWords {

    @Inject
    Messages messages;

    @Inject
    Language language;

    @Inject
    Situations situations;

    /** Of what comes from the inventory the words that are in use, by label; a chosen word that isn't stands for itself. */
    List<Option> of(Facet facet, CataloguePage page, CatalogueQuestion question) {
        if (facet.isOfInventory()) {
            Map<String, String> labels = new HashMap<>(page.labels().getOrDefault(facet, Map.of()));
            question.chosen().getOrDefault(facet, Set.of()).forEach(word -> labels.putIfAbsent(word, word));
            return labels.entrySet().stream()
                    .map(one -> new Option(one.getKey(), one.getValue(), false))
                    .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        }
        return of(facet);
    }

    List<Option> of(Facet facet) {
        if (facet == Facet.SITUATION) {
            return situations.all().stream()
                    .map(one -> new Option(one.key(), one.label(language.locale()), false))
                    .toList();
        }
        return facet.terms().stream()
                .map(term -> new Option(term.word(), messages.get(term.key()), false))
                .toList();
    }
}
