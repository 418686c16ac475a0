package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.contribution.Slug;
import nl.krachtkring.member.Names;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.Tokens;

/** What a new group may be called, and its word in addresses. */
@Singleton
class GroupWords {

    private static final String FIELD = "groupName";
    private static final int LONGEST_SLUG = 60;
    private static final int SUFFIX = 6;

    /** Words that stand in addresses themselves. */
    private static final Set<String> RESERVED = Set.of("nieuw", "groep", "groepen");

    private final GroupRepository repository;

    @Inject
    GroupWords(GroupRepository repository) {
        this.repository = repository;
    }

    /**
     * The name as it may be kept. Compared are only groups that everyone may know of: a refusal must not tell that a
     * hidden group exists.
     */
    String name(String typed) {
        String name = clean(typed);
        String skeleton = Names.skeleton(name);
        if (repository.knownNames().stream()
                .anyMatch(known -> Names.skeleton(known).equals(skeleton))) {
            throw new RuleViolation(FIELD, "group.propose.name.taken");
        }
        return name;
    }

    /** Hidden groups, names in another script and words that are taken get letters that nobody guesses. */
    String slug(String name, GroupKind kind) {
        String slug = Slug.of(name, "groep");
        String word = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG);
        word = word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
        boolean free = kind != GroupKind.HIDDEN
                && !RESERVED.contains(word)
                && repository.bySlug(word).isEmpty();
        return free ? word : word + "-" + Tokens.sha256(Tokens.random(128)).substring(0, SUFFIX);
    }

    private static String clean(String typed) {
        try {
            return Names.clean(typed);
        } catch (RuleViolation e) {
            throw new RuleViolation(FIELD, key(e.key()), e.values());
        }
    }

    private static String key(String key) {
        return switch (key) {
            case "member.name.short" -> "group.propose.name.needed";
            case "member.name.address" -> "group.propose.name.address";
            case "member.name.official" -> "group.propose.name.official";
            default -> key;
        };
    }
}
