package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.krachtkring.editorial.PageLint;
import nl.krachtkring.editorial.Source;

/** What editors forgot on methods that stand already, and what time has overtaken. */
@Singleton
public class MethodLint implements PageLint {

    private final MethodRepository methods;
    private final Situations situations;

    @Inject
    MethodLint(MethodRepository methods, Situations situations) {
        this.methods = methods;
        this.situations = situations;
    }

    @Override
    @Transactional
    public List<Finding> findings(LocalDate today) {
        Set<String> known = methods.slugs();
        return methods.published().stream()
                .map(method -> new Finding(
                        method.title(), method.address(), points(MethodFile.parse(method.file()), today, known)))
                .filter(finding -> !finding.points().isEmpty())
                .toList();
    }

    List<Point> points(MethodText text, LocalDate today) {
        return points(text, today, text.lineage().ancestors().isEmpty() ? Set.of() : methods.slugs());
    }

    private List<Point> points(MethodText text, LocalDate today, Set<String> known) {
        List<Point> points = new ArrayList<>();
        MethodGate.missing(text, situations::isMeasured).forEach(one -> points.add(new Point(one.key(), one.field())));
        if (text.reviewBefore() != null && text.reviewBefore().isBefore(today)) {
            points.add(new Point("method.lint.review", text.reviewBefore().toString()));
        }
        text.recognitions().stream()
                .filter(one -> one.validUntil() != null && one.validUntil().isBefore(today))
                .forEach(one -> points.add(new Point("method.lint.recognition", one.level())));
        text.sources().stream()
                .filter(Source::doubtful)
                .forEach(one -> points.add(new Point("method.lint.source", one.title())));
        if (text.audience().groups().isEmpty() || text.audience().places().isEmpty()) {
            points.add(new Point("method.lint.facets", "targetGroups, places"));
        }
        text.lineage().ancestors().stream()
                .map(Ancestor::slug)
                .filter(slug -> !known.contains(slug))
                .distinct()
                .forEach(slug -> points.add(new Point("method.lint.ancestor", slug)));
        return points;
    }
}
