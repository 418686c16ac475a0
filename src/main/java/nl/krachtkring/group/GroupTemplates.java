package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.content.FrontMatter;

/** The templates of {@code groepssoorten.yaml}, in its order. */
@Singleton
public class GroupTemplates {

    private static final Logger LOG = Logger.getLogger(GroupTemplates.class.getName());
    private static final Set<String> FIELDS = Set.of(
            "key",
            "label",
            "labelEn",
            "hint",
            "hintEn",
            "kind",
            "joining",
            "parents",
            "oneTimeNames",
            "months",
            "question",
            "rules",
            "welcomeTitle",
            "welcome");

    private final Map<String, GroupTemplate> byKey = new LinkedHashMap<>();

    /**
     * For the container: reads the file once.
     *
     * @param files the texts
     */
    @Inject
    public GroupTemplates(ContentFiles files) {
        try {
            files.read("nl/groepssoorten.yaml")
                    .map(file -> file.matter().groups(ContentFile.ITEMS))
                    .orElse(List.of())
                    .forEach(this::add);
        } catch (ContentError e) {
            LOG.log(Level.WARNING, "kinds of groups not read: {0}", e.getMessage());
        }
    }

    private void add(FrontMatter fields) {
        fields.only(FIELDS);
        GroupTemplate template = new GroupTemplate(
                fields.required("key"),
                fields.required("label"),
                fields.required("labelEn"),
                fields.required("hint"),
                fields.required("hintEn"),
                GroupKind.valueOf(upper(fields.oneOf("kind", Set.of("open", "closed", "hidden")))),
                Joining.valueOf(upper(fields.oneOf("joining", Set.of("free", "request", "invitation")))),
                "true".equals(fields.oneOf("parents", Set.of("true", "false"))),
                "true".equals(fields.oneOf("oneTimeNames", Set.of("true", "false"))),
                fields.optional("months").isEmpty()
                        ? null
                        : Integer.valueOf(fields.oneOf("months", Set.of("3", "12", "24"))),
                fields.optional("question").orElse(null),
                fields.required("rules"),
                fields.required("welcomeTitle"),
                fields.required("welcome"));
        byKey.put(template.key(), template);
    }

    /**
     * All of them.
     *
     * @return in the order of the file
     */
    public List<GroupTemplate> all() {
        return List.copyOf(byKey.values());
    }

    /**
     * One of them.
     *
     * @param key its word; may be null
     * @return empty for an unknown word
     */
    public Optional<GroupTemplate> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
