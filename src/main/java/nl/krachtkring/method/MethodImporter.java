package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.editorial.ContentKindImporter;
import nl.krachtkring.platform.content.ContentFile;

/** Makes methods from the files of {@code werkwijzen}. */
@Singleton
public class MethodImporter implements ContentKindImporter {

    private final MethodRepository methods;
    private final Situations situations;
    private final Event<ContributionPublished> published;
    private final Event<ContributionChanged> changed;

    @Inject
    MethodImporter(
            MethodRepository methods,
            Situations situations,
            Event<ContributionPublished> published,
            Event<ContributionChanged> changed) {
        this.methods = methods;
        this.situations = situations;
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
    public Optional<String> siteText(String slug) {
        return methods.whatever(slug).map(WorkingMethod::source);
    }

    @Override
    public void importFile(ContentFile file, Instant now) {
        MethodText text = MethodFile.parse(file);
        text.audience().situations().stream()
                .filter(key -> situations.of(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw file.matter().error("situations", "names " + key + ", which is not in situaties.yaml");
                });
        MethodGate.missing(text, situations::isMeasured).stream().findFirst().ifPresent(missing -> {
            throw file.matter().error(missing.field(), missing.why());
        });
        Optional<WorkingMethod> known = methods.bySlug(file.slug());
        WorkingMethod method = known.orElseGet(() -> new WorkingMethod(file.slug()));
        method.describe(text, file.text(), now);
        methods.add(method);
        if (known.isEmpty()) {
            published.fire(new ContributionPublished(method.ref(), now));
        } else {
            changed.fire(new ContributionChanged(method.ref(), now));
        }
    }
}
