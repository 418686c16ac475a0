package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.content.FrontMatter;

/** The stored reasons of {@code content/<language>/redenen.yaml} and the titles of the house rules they come from. */
@Singleton
public class Reasons {

    private static final String DUTCH = "nl";

    private final ContentFiles files;
    private final Map<String, List<Reason>> byLanguage = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> rules = new ConcurrentHashMap<>();

    /**
     * For the container.
     *
     * @param files where the lists lie
     */
    @Inject
    public Reasons(ContentFiles files) {
        this.files = files;
    }

    /**
     * Every reason, in the order of the file.
     *
     * @param language Dutch, or another language that has the file
     * @return the reasons
     */
    public List<Reason> all(Locale language) {
        return byLanguage.computeIfAbsent(language.getLanguage(), this::read);
    }

    /**
     * One reason.
     *
     * @param language the language of its text
     * @param code its name
     * @return the reason; empty for an unknown name
     */
    public Optional<Reason> find(Locale language, String code) {
        return all(language).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /**
     * The title of a house rule.
     *
     * @param language the language
     * @param rule its key
     * @return the title; the key itself where the rule is gone
     */
    public String ruleTitle(Locale language, String rule) {
        return rules.computeIfAbsent(language.getLanguage(), this::readRules).getOrDefault(rule, rule);
    }

    private List<Reason> read(String language) {
        return files.read(language + "/redenen.yaml").stream()
                .flatMap(file -> file.matter().groups(ContentFile.ITEMS).stream())
                .map(Reasons::reason)
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(), found -> orDutch(language, found)));
    }

    private List<Reason> orDutch(String language, List<Reason> found) {
        return found.isEmpty() && !DUTCH.equals(language) ? read(DUTCH) : List.copyOf(found);
    }

    private Map<String, String> readRules(String language) {
        Map<String, String> titles = new java.util.HashMap<>();
        files.read(language + "/teksten/huisregels.md").stream()
                .flatMap(file -> file.matter().groups("rules").stream())
                .forEach(rule -> titles.put(rule.required("key"), rule.required("title")));
        return titles;
    }

    private static Reason reason(FrontMatter item) {
        return new Reason(item.required("code"), item.required("title"), item.required("text"), item.required("rule"));
    }
}
