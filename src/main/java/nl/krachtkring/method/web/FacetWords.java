package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtkring.method.Situations;
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
