package nl.krachtkring.method.catalogue;

import java.util.Arrays;
import java.util.Comparator;

/** In which order methods stand; where two are alike, the name decides. None of them says which is better. */
public enum CatalogueOrder {
    /** By name. */
    NAME("naam", Comparator.comparingInt(entry -> 0)),
    /** Those with most experiences first. */
    EXPERIENCES("ervaringen", Comparator.comparingInt(CatalogueEntry::reports).reversed()),
    /** Those that an editor went through last first. */
    CHECKED(
            "nagekeken",
            Comparator.comparing(CatalogueEntry::checkedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed());

    private final String word;
    private final Comparator<CatalogueEntry> comparator;

    CatalogueOrder(String word, Comparator<CatalogueEntry> comparator) {
        this.word = word;
        this.comparator = comparator;
    }

    /**
     * The order of a word.
     *
     * @param word as it stands in an address; may be null
     * @return by name for another word
     */
    public static CatalogueOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElse(NAME);
    }

    /** Sorts rows that come by name; equal ones stay in their order. */
    Comparator<CatalogueEntry> comparator() {
        return comparator;
    }

    /**
     * Its word in addresses.
     *
     * @return small letters
     */
    public String word() {
        return word;
    }

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.order." + word;
    }
}
