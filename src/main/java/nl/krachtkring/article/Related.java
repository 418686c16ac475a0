package nl.krachtkring.article;

import java.util.List;
import nl.krachtkring.contribution.RelatedItems;

/**
 * What a page names.
 *
 * @param methods working methods, by title
 * @param concepts words of the glossary, by title, with their plain line
 */
public record Related(List<RelatedItems.Item> methods, List<RelatedItems.Item> concepts) {

    /**
     * Whether it names anything.
     *
     * @return true when there is nothing to show
     */
    public boolean isEmpty() {
        return methods.isEmpty() && concepts.isEmpty();
    }
}
