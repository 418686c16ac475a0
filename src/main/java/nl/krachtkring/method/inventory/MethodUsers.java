package nl.krachtkring.method.inventory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who works with each method on one day and where, by words of addresses: organisations by theirs, municipalities by one made of their name. */
public final class MethodUsers {

    private final InventoryIndex index;
    private final LocalDate day;
    private final Map<String, Set<String>> organisations = new HashMap<>();
    private final Map<String, Set<String>> municipalities = new HashMap<>();
    private final Map<String, String> organisationNames = new HashMap<>();
    private final Map<String, String> municipalityNames = new HashMap<>();

    MethodUsers(InventoryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
        List<String> words =
                index.municipalities().stream().map(MethodUsers::word).toList();
        for (InventoryEntry one : index.running(day)) {
            String method = index.method(one.method()).slug();
            DeploymentLine.Named organisation = index.organisation(one.organisation());
            add(organisations, method, organisation.slug());
            organisationNames.putIfAbsent(organisation.slug(), organisation.name());
            String municipality = index.municipalities().get(one.municipality());
            if (!municipality.isEmpty()) {
                add(municipalities, method, words.get(one.municipality()));
                municipalityNames.putIfAbsent(words.get(one.municipality()), municipality);
            }
        }
    }

    private static void add(Map<String, Set<String>> sets, String method, String word) {
        sets.computeIfAbsent(method, any -> new HashSet<>()).add(word);
    }

    boolean isOf(InventoryIndex other, LocalDate otherDay) {
        return index == other && day.equals(otherDay);
    }

    /**
     * Which organisations work with a method.
     *
     * @param method its name in addresses
     * @return their names in addresses
     */
    public Set<String> organisations(String method) {
        return Collections.unmodifiableSet(organisations.getOrDefault(method, Set.of()));
    }

    /**
     * In which municipalities somebody works with a method.
     *
     * @param method its name in addresses
     * @return words of their names
     */
    public Set<String> municipalities(String method) {
        return Collections.unmodifiableSet(municipalities.getOrDefault(method, Set.of()));
    }

    /**
     * What the organisations are called.
     *
     * @return names by names in addresses
     */
    public Map<String, String> organisationNames() {
        return Collections.unmodifiableMap(organisationNames);
    }

    /**
     * What the municipalities are called.
     *
     * @return names by their words
     */
    public Map<String, String> municipalityNames() {
        return Collections.unmodifiableMap(municipalityNames);
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
