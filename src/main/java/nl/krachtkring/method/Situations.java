package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.contribution.OfferedTopics;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.content.FrontMatter;

/** The situations of {@code situaties.yaml}, in its order. */
@Singleton
public class Situations implements OfferedTopics {

    private static final Logger LOG = Logger.getLogger(Situations.class.getName());

    private final Map<String, Situation> byKey = new LinkedHashMap<>();
    private final Set<String> measured = new HashSet<>();

    /**
     * For the container: reads the file once.
     *
     * @param files the texts
     */
    @Inject
    public Situations(ContentFiles files) {
        try {
            files.read("nl/situaties.yaml")
                    .map(file -> file.matter().groups(ContentFile.ITEMS))
                    .orElse(List.of())
                    .forEach(this::add);
        } catch (ContentError e) {
            LOG.log(Level.WARNING, "situations not read: {0}", e.getMessage());
        }
    }

    private void add(FrontMatter fields) {
        fields.only(Set.of("key", "label", "labelEn", "measures"));
        Situation situation =
                new Situation(fields.required("key"), fields.required("label"), fields.required("labelEn"));
        byKey.put(situation.key(), situation);
        fields.optional("measures").filter("ja"::equals).ifPresent(yes -> measured.add(situation.key()));
    }

    @Override
    public List<String> topics(Locale language) {
        return all().stream().map(situation -> situation.label(language)).toList();
    }

    /**
     * All of them.
     *
     * @return in the order of the file
     */
    public List<Situation> all() {
        return List.copyOf(byKey.values());
    }

    /**
     * Whether a judge may have ordered a measure in it, so that pages must say what that changes.
     *
     * @param key its word
     * @return false for an unknown word
     */
    public boolean isMeasured(String key) {
        return measured.contains(key);
    }

    /**
     * One of them.
     *
     * @param key its word; may be null
     * @return empty for an unknown word
     */
    public Optional<Situation> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
