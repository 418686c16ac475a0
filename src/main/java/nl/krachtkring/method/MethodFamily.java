package nl.krachtkring.method;

import java.util.List;
import nl.krachtkring.contribution.RelatedItems;

/**
 * What a method comes from and what came of it, as far as it is published here.
 *
 * @param basedOn the methods it builds on
 * @param variantOf the methods it is a form of; in practice one
 * @param builtOn methods that build on it
 * @param variants methods that are a form of it
 */
public record MethodFamily(
        List<RelatedItems.Item> basedOn,
        List<RelatedItems.Item> variantOf,
        List<RelatedItems.Item> builtOn,
        List<RelatedItems.Item> variants) {

    /** How a method comes from another. */
    public enum Relation {
        /** It builds on it. */
        BASED_ON,
        /** It is a form of it. */
        VARIANT_OF
    }

    /**
     * Whether there is nobody to show.
     *
     * @return true for a method that stands alone
     */
    public boolean isEmpty() {
        return basedOn.isEmpty() && variantOf.isEmpty() && builtOn.isEmpty() && variants.isEmpty();
    }
}
