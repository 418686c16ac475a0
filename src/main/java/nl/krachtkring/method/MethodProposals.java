package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.Slug;
import nl.krachtkring.editorial.EditedPage;
import nl.krachtkring.editorial.EditedPages;
import nl.krachtkring.editorial.MergingPages;
import nl.krachtkring.editorial.PageLint;
import nl.krachtkring.editorial.PagePart;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;

/** Methods as people work on them together. */
@Singleton
public class MethodProposals implements EditedPages {

    private static final String REVIEW = "reviewBefore";

    /** Addresses below the list of methods that are no method. */
    private static final Set<String> TAKEN = Set.of("nieuw", "vergelijken", "voorstel");

    private final MethodRepository methods;
    private final Situations situations;
    private final MethodLint lint;
    private final MethodMerging merging;
    private final Event<ContributionPublished> published;
    private final Event<ContributionChanged> changed;

    @Inject
    MethodProposals(
            MethodRepository methods,
            Situations situations,
            MethodLint lint,
            MethodMerging merging,
            Event<ContributionPublished> published,
            Event<ContributionChanged> changed) {
        this.methods = methods;
        this.situations = situations;
        this.lint = lint;
        this.merging = merging;
        this.published = published;
        this.changed = changed;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.METHOD;
    }

    @Override
    public String folder() {
        return "werkwijzen";
    }

    @Override
    public Optional<EditedPage> page(Actor actor, String slug) {
        return methods.bySlug(slug)
                .filter(method -> MethodPolicy.mayShare(method.status()).allowed())
                .map(MethodProposals::page);
    }

    @Override
    public Optional<EditedPage> page(long id) {
        return methods.find(id).map(MethodProposals::page);
    }

    static EditedPage page(WorkingMethod method) {
        return new EditedPage(
                method.id(),
                method.slug(),
                method.title(),
                method.address(),
                method.source(),
                read(MethodValues.values(method.source()), "owner"),
                method.changedAt());
    }

    @Override
    public Optional<MergingPages> merging() {
        return Optional.of(merging);
    }

    @Override
    public String form(long proposal) {
        return "/werkwijzen/voorstel/" + proposal;
    }

    @Override
    public List<PagePart> parts(String text) {
        Map<String, Object> values = MethodValues.values(text);
        return MethodField.ALL.stream()
                .map(field -> new PagePart(field.key(), MethodValues.read(values.get(field.name()))))
                .toList();
    }

    @Override
    public List<PageLint.Point> points(String text, LocalDate today) {
        try {
            MethodRules.check(text, this::isSituation);
        } catch (RuleViolation wrong) {
            List<PageLint.Point> points = new ArrayList<>();
            points.add(new PageLint.Point("method.form.unfinished", wrong.field()));
            return points;
        }
        return lint.points(MethodFile.parse(MethodValues.parse(text)), today);
    }

    @Override
    public void check(String text) {
        MethodRules.check(text, this::isSituation);
    }

    @Override
    public String upon(String base, String proposed, String now) {
        return MethodValues.upon(base, proposed, now);
    }

    @Override
    public String dated(String text, LocalDate checkedOn, LocalDate reviewBefore) {
        Map<String, Object> values = new LinkedHashMap<>(MethodValues.values(text));
        MethodValues.put(values, "checkedOn", checkedOn == null ? null : checkedOn.toString());
        MethodValues.put(values, REVIEW, reviewBefore == null ? null : reviewBefore.toString());
        return MethodValues.text(values);
    }

    @Override
    public Optional<LocalDate> reviewBefore(String text) {
        String day = read(MethodValues.values(text), REVIEW);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String read(Map<String, Object> values, String name) {
        return MethodValues.read(values.get(name));
    }

    @Override
    public EditedPage publish(Long id, String text, Instant now) {
        check(text);
        MethodText parsed = MethodFile.parse(MethodValues.parse(text));
        require(parsed);
        WorkingMethod method = id == null
                ? new WorkingMethod(free(parsed.title()))
                : methods.find(id).orElseThrow(NotFound::new);
        try {
            method.describe(parsed, text, now);
            method.changedByPeople();
            methods.add(method);
        } catch (OptimisticLockException e) {
            Conflict late = new Conflict("editorial.proposal.stale");
            late.initCause(e);
            throw late;
        }
        if (id == null) {
            published.fire(new ContributionPublished(method.ref(), now));
        } else {
            changed.fire(new ContributionChanged(method.ref(), now));
        }
        return page(method);
    }

    private void require(MethodText text) {
        RuleViolation first = null;
        for (MethodGate.Missing missing : MethodGate.missing(text, situations::isMeasured)) {
            RuleViolation violation = new RuleViolation("", missing.key(), missing.field());
            if (first == null) {
                first = violation;
            } else {
                first.addSuppressed(violation);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** A name in addresses that no page has, nor any other address of the site. */
    private String free(String title) {
        String words = Slug.of(title, "werkwijze");
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? words : words + "-" + number)
                .filter(slug -> !TAKEN.contains(slug) && methods.whatever(slug).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private boolean isSituation(String key) {
        return situations.of(key).isPresent();
    }
}
