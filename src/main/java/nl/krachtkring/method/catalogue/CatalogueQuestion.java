package nl.krachtkring.method.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for. It stands whole in the address, in one order, so that an address that is passed on shows the same.
 *
 * @param chosen words of terms, for each facet of which something was chosen
 * @param name a part of a name; empty for any
 * @param order how the methods are sorted
 * @param compact whether they are shown as a list instead of as cards
 * @param parent whether somebody came as a parent; chooses nothing, and goes along to the page of each method
 */
public record CatalogueQuestion(
        Map<Facet, Set<String>> chosen, String name, CatalogueOrder order, boolean compact, boolean parent) {

    /** Where the catalogue stands. */
    public static final String ADDRESS = "/werkwijzen";

    /** The parameter for a part of a name. */
    public static final String NAME = "naam";

    /** The parameter for the order. */
    public static final String ORDER = "volgorde";

    /** The parameter for how methods are shown. */
    public static final String SHOWN = "toon";

    /** Shown as a list. */
    public static final String LIST = "lijst";

    /** The parameter for as whom somebody came, on the page of a method too. */
    public static final String AS = "als";

    /** Came as a parent. */
    public static final String PARENT = "ouder";

    /** The parameter for where a page begins. */
    public static final String AFTER = "na";

    private static final int NAME_LENGTH = 80;

    /** How words of the inventory look. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,80}");

    /** Everything, by name. */
    public static final CatalogueQuestion ALL = new CatalogueQuestion(Map.of(), "", CatalogueOrder.NAME, false, false);

    /**
     * Reads an address; words that nobody knows choose nothing.
     *
     * @param parameters as a request has them
     * @param isSituation knows the words of situations
     * @return the question
     */
    public static CatalogueQuestion of(Map<String, String[]> parameters, Predicate<String> isSituation) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> words = Arrays.stream(parameters.getOrDefault(facet.word(), new String[0]))
                    .filter(word -> isKnown(facet, word, isSituation))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!words.isEmpty()) {
                chosen.put(facet, words);
            }
        }
        String name = first(parameters, NAME).strip();
        return new CatalogueQuestion(
                chosen,
                name.substring(0, Math.min(NAME_LENGTH, name.length())),
                CatalogueOrder.of(first(parameters, ORDER)),
                LIST.equals(first(parameters, SHOWN)),
                PARENT.equals(first(parameters, AS)));
    }

    private static boolean isKnown(Facet facet, String word, Predicate<String> isSituation) {
        if (facet.isOfInventory()) {
            return WORD.matcher(word).matches();
        }
        return facet == Facet.SITUATION
                ? isSituation.test(word)
                : facet.term(word).isPresent();
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /**
     * Whether it asks for less than everything.
     *
     * @return false for the whole catalogue, in whatever order
     */
    public boolean narrows() {
        return !chosen.isEmpty() || !name.isEmpty();
    }

    /**
     * Whether a term was chosen.
     *
     * @param facet which
     * @param word of the term
     * @return whether it was
     */
    public boolean has(Facet facet, String word) {
        return chosen.getOrDefault(facet, Set.of()).contains(word);
    }

    /**
     * The same without one term.
     *
     * @param facet which
     * @param word of the term
     * @return another question
     */
    public CatalogueQuestion without(Facet facet, String word) {
        Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
        chosen.forEach((one, words) -> {
            Set<String> rest = new TreeSet<>(words);
            if (one == facet) {
                rest.remove(word);
            }
            if (!rest.isEmpty()) {
                fewer.put(one, rest);
            }
        });
        return new CatalogueQuestion(fewer, name, order, compact, parent);
    }

    /**
     * The same without one facet.
     *
     * @param facet which
     * @return another question
     */
    public CatalogueQuestion without(Facet facet) {
        Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new CatalogueQuestion(fewer, name, order, compact, parent);
    }

    /**
     * The same for any name.
     *
     * @return another question
     */
    public CatalogueQuestion withoutName() {
        return new CatalogueQuestion(chosen, "", order, compact, parent);
    }

    /**
     * The same for one facet alone.
     *
     * @param facet which
     * @return another question
     */
    public CatalogueQuestion only(Facet facet) {
        return new CatalogueQuestion(Map.of(facet, chosen.get(facet)), "", order, compact, parent);
    }

    /**
     * The whole catalogue, for who came as she did.
     *
     * @return another question
     */
    public CatalogueQuestion all() {
        return new CatalogueQuestion(Map.of(), "", CatalogueOrder.NAME, false, parent);
    }

    /**
     * The same, sorted otherwise.
     *
     * @param other the order
     * @return another question
     */
    public CatalogueQuestion sorted(CatalogueOrder other) {
        return new CatalogueQuestion(chosen, name, other, compact, parent);
    }

    /**
     * The same, shown the other way.
     *
     * @return another question
     */
    public CatalogueQuestion shownOtherwise() {
        return new CatalogueQuestion(chosen, name, order, !compact, parent);
    }

    /**
     * Where its answer stands.
     *
     * @return an address of this site
     */
    public String address() {
        return address(null);
    }

    /**
     * Where its answer goes on.
     *
     * @param after the public number of the last method that was shown; null for the beginning
     * @return an address of this site
     */
    public String address(Long after) {
        List<String> parts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            chosen.getOrDefault(facet, Set.of()).forEach(word -> parts.add(part(facet.word(), word)));
        }
        if (!name.isEmpty()) {
            parts.add(part(NAME, name));
        }
        if (order != CatalogueOrder.NAME) {
            parts.add(part(ORDER, order.word()));
        }
        if (compact) {
            parts.add(part(SHOWN, LIST));
        }
        if (parent) {
            parts.add(asParent());
        }
        if (after != null) {
            parts.add(part(AFTER, after.toString()));
        }
        return parts.isEmpty() ? ADDRESS : ADDRESS + "?" + String.join("&", parts);
    }

    /**
     * What an address says of who came by a way for parents.
     *
     * @return name and value
     */
    public static String asParent() {
        return part(AS, PARENT);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
