package nl.krachtkring.method.catalogue;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The terms that come from the inventory: organisations by their name in addresses, municipalities by a word made of their name. */
final class UserTerms {

    private final Map<Facet, Map<String, String>> labels =
            new EnumMap<>(Map.of(Facet.PROVIDER, new HashMap<>(), Facet.MUNICIPALITY, new HashMap<>()));

    /**
     * The terms of one method.
     *
     * @param users one in each line: the organisation's name in addresses, its name and the municipality, with tabs; null for none
     */
    Map<Facet, Set<String>> terms(String users) {
        Set<String> providers = new HashSet<>();
        Set<String> municipalities = new HashSet<>();
        if (users != null) {
            users.lines().map(line -> line.split("\t", -1)).forEach(user -> {
                providers.add(named(Facet.PROVIDER, user[0], user[1]));
                if (!user[2].isEmpty()) {
                    municipalities.add(named(Facet.MUNICIPALITY, word(user[2]), user[2]));
                }
            });
        }
        return Map.of(Facet.PROVIDER, providers, Facet.MUNICIPALITY, municipalities);
    }

    private String named(Facet facet, String word, String label) {
        labels.get(facet).putIfAbsent(word, label);
        return word;
    }

    /** The labels of all terms that were met. */
    Map<Facet, Map<String, String>> labels() {
        return labels;
    }

    /** A name as a word of addresses: "'s-Gravenzande" is "s-gravenzande". */
    static String word(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                        word.append((char) c);
                    } else if (word.length() > 0 && word.charAt(word.length() - 1) != '-') {
                        word.append('-');
                    }
                });
        return word.length() > 0 && word.charAt(word.length() - 1) == '-'
                ? word.substring(0, word.length() - 1)
                : word.toString();
    }
}
