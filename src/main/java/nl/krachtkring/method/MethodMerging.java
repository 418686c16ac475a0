package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.editorial.EditedPage;
import nl.krachtkring.editorial.MergingPages;
import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;

/** Two methods become one: the one that stays has the names of both, and everything else that its own text says. */
@Singleton
class MethodMerging implements MergingPages {

    private static final String ALIASES = "aliases";

    /** As long as the column. */
    private static final int LONGEST = 2_000;

    private final MethodRepository methods;
    private final Event<Object> events;

    @Inject
    MethodMerging(MethodRepository methods, Event<Object> events) {
        this.methods = methods;
        this.events = events;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.METHOD;
    }

    @Override
    public Optional<EditedPage> page(String slug) {
        return methods.bySlug(slug).map(MethodProposals::page);
    }

    @Override
    public boolean stands(long id) {
        return methods.find(id)
                .filter(method -> method.status() == ContributionStatus.PUBLISHED)
                .isPresent();
    }

    @Override
    public List<EditedPage> like(String word, int most) {
        return methods.like(word, most).stream().map(MethodProposals::page).toList();
    }

    @Override
    public List<String> names(EditedPage page) {
        List<String> names = new ArrayList<>();
        names.add(page.title());
        names.addAll(aliases(page.source()));
        return names;
    }

    /** In the order of their keys, so that two editors who do it the other way round don't wait for each other. */
    @Override
    public void hold(long one, long other) {
        LongStream.of(one, other).sorted().forEach(methods::hold);
    }

    @Override
    public EditedPage merge(long gone, long kept, Instant now) {
        WorkingMethod goes = methods.find(gone).orElseThrow(NotFound::new);
        WorkingMethod stays = methods.find(kept).orElseThrow(NotFound::new);
        String text = goes.status() == ContributionStatus.PUBLISHED ? named(stays, goes) : stays.source();
        stays.describe(MethodFile.parse(MethodValues.parse(text)), text, now);
        stays.changedByPeople();
        goes.becomePartOf(stays, now);
        methods.add(stays);
        events.fire(new ContributionWithdrawn(goes.ref(), now));
        events.fire(new ContributionChanged(stays.ref(), now));
        return MethodProposals.page(stays);
    }

    /** Names that differ in spaces, accents or capitals alone are found as one. */
    private String named(WorkingMethod stays, WorkingMethod goes) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(FoldedName.of(stays.title()), stays.title());
        aliases(stays.source()).forEach(name -> names.putIfAbsent(FoldedName.of(name), name));
        names(MethodProposals.page(goes)).forEach(name -> names.putIfAbsent(FoldedName.of(name), name));
        List<String> others = names.values().stream().skip(1).toList();
        if (String.join("\n", others).length() > LONGEST) {
            throw new RuleViolation("", "method.merge.names");
        }
        Map<String, Object> values = new LinkedHashMap<>(MethodValues.values(stays.source()));
        MethodValues.put(values, ALIASES, others.isEmpty() ? null : others);
        return MethodValues.text(values);
    }

    private static List<String> aliases(String text) {
        return MethodValues.values(text).get(ALIASES) instanceof List<?> list
                ? list.stream().map(MethodValues::read).toList()
                : List.of();
    }
}
