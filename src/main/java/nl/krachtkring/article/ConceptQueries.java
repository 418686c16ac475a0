package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.krachtkring.editorial.PreparedTexts;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;

/** Reads the glossary as records. */
@Singleton
public class ConceptQueries {

    private final PageRepository pages;
    private final RichText richText;
    private final PreparedTexts<Prepared> prepared = new PreparedTexts<>();

    private record Prepared(ConceptText text, String html) {}

    @Inject
    ConceptQueries(PageRepository pages, RichText richText) {
        this.pages = pages;
        this.richText = richText;
    }

    /**
     * The whole glossary.
     *
     * @return by letter
     */
    @Transactional
    public List<ConceptLetter> glossary() {
        Map<String, List<ConceptLetter.Entry>> byLetter = new TreeMap<>();
        pages.glossary().forEach(concept -> byLetter.computeIfAbsent(
                        letter(concept.title()), letter -> new ArrayList<>())
                .add(new ConceptLetter.Entry(concept.title(), "/begrippen/" + concept.slug(), concept.plain())));
        return byLetter.entrySet().stream()
                .map(entry -> new ConceptLetter(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String letter(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /**
     * One concept.
     *
     * @param actor who reads
     * @param slug its name in the address
     * @return the concept
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public ConceptView show(Actor actor, String slug) {
        Concept concept = pages.bySlug(Concept.class, slug).orElseThrow(NotFound::new);
        Access.require(ArticlePolicy.maySee(actor, concept.status()));
        Prepared texts = prepared.of(concept, () -> prepare(concept));
        return new ConceptView(concept.ref(), concept.publicId(), concept.slug(), texts.text(), texts.html());
    }

    private Prepared prepare(Concept concept) {
        ConceptText text = ConceptText.parse(concept.file());
        return new Prepared(text, richText.editorial(text.body()));
    }
}
