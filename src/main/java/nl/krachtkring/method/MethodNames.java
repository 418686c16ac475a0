package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.editorial.MergedPages;

/** Methods by the names in addresses that others wrote down, also when they became part of another one since. */
@Singleton
public class MethodNames {

    private final MethodRepository methods;
    private final MergedPages merged;

    @Inject
    MethodNames(MethodRepository methods, MergedPages merged) {
        this.methods = methods;
        this.merged = merged;
    }

    /** What stands, by the name that was asked for. One statement, and two more when something isn't found by its own name. */
    Map<String, WorkingMethod> standing(Collection<String> slugs) {
        Map<String, WorkingMethod> found = new HashMap<>();
        if (slugs.isEmpty()) {
            return found;
        }
        methods.named(slugs).forEach(method -> found.put(method.slug(), method));
        List<String> missing =
                slugs.stream().filter(slug -> !found.containsKey(slug)).toList();
        Map<String, Long> went = merged.into(ContributionKind.METHOD, missing);
        Map<Long, WorkingMethod> now = methods.all(went.values());
        went.forEach((slug, id) -> {
            WorkingMethod method = now.get(id);
            if (Objects.requireNonNull(method).status() == ContributionStatus.PUBLISHED) {
                found.put(slug, method);
            }
        });
        return found;
    }

    /**
     * What a method is called in addresses now.
     *
     * @param slug what somebody asks for; may be empty or null
     * @return the name of the one that it became part of; the same where it didn't, where there is none, and where nobody may see it
     */
    public String now(String slug) {
        WorkingMethod method =
                slug == null || slug.isEmpty() ? null : standing(List.of(slug)).get(slug);
        return method == null ? slug : method.slug();
    }
}
