package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.editorial.PreparedTexts;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.richtext.RichText;

/** Reads methods as records. A page of a method costs at most six statements, however many experiences there are. */
@Singleton
public class MethodQueries {

    private final MethodRepository methods;
    private final MethodFamilies families;
    private final ExperienceQueries experiences;
    private final Situations situations;
    private final RichText richText;
    private final Clock clock;
    private final PreparedTexts<Prepared> prepared = new PreparedTexts<>();

    /** What is kept of a text between requests. */
    private record Prepared(MethodText text, String html) {}

    @Inject
    MethodQueries(
            MethodRepository methods,
            MethodFamilies families,
            ExperienceQueries experiences,
            Situations situations,
            RichText richText,
            Clock clock) {
        this.methods = methods;
        this.families = families;
        this.experiences = experiences;
        this.situations = situations;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * One method with its experiences.
     *
     * @param actor who reads
     * @param slug its name in the address
     * @param asked which of its experiences
     * @return the method
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public MethodView show(Actor actor, String slug, ExperiencesAsked asked) {
        WorkingMethod method = methods.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(MethodPolicy.maySee(actor, method.status()));
        Prepared texts = prepared.of(method, () -> prepare(method));
        return new MethodView(
                method.ref(),
                method.publicId(),
                method.slug(),
                texts.text(),
                texts.html(),
                texts.text().audience().situations().stream()
                        .flatMap(key -> situations.of(key).stream())
                        .toList(),
                profile(method),
                recognitions(texts.text()),
                families.of(method),
                experiences.of(method, asked),
                method.reviewBefore() != null && method.reviewBefore().isBefore(today()),
                method.comments().at(clock.instant()),
                method.changes() > 0);
    }

    /**
     * The name of a method that experiences can be told of.
     *
     * @param slug its name in the address
     * @return its title
     * @throws NotFound when there is none
     */
    @Transactional
    public String title(String slug) {
        WorkingMethod method = methods.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(MethodPolicy.mayShare(method.status()));
        return method.title();
    }

    /** A published method beside others; who asks has read it. */
    MethodCompared compared(WorkingMethod method) {
        MethodText text = prepared.of(method, () -> prepare(method)).text();
        return new MethodCompared(
                method.slug(),
                text,
                profile(method),
                recognitions(text),
                MethodView.pointing(text),
                method.parentReports(),
                method.reports() - method.parentReports());
    }

    private Prepared prepare(WorkingMethod method) {
        MethodText text = MethodFile.parse(method.file());
        return new Prepared(text, richText.editorial(text.body()));
    }

    static RelatedItems.Item item(WorkingMethod method) {
        return new RelatedItems.Item(method.title(), "", method.address());
    }

    private static List<ExperienceFigures.Felt> profile(WorkingMethod method) {
        return Arrays.stream(Dimension.values())
                .filter(side -> method.profile(side) != null)
                .map(side -> new ExperienceFigures.Felt(side, method.profile(side)))
                .toList();
    }

    private List<MethodView.RecognitionView> recognitions(MethodText text) {
        LocalDate today = today();
        return text.recognitions().stream()
                .map(r -> new MethodView.RecognitionView(
                        r, r.validUntil() != null && r.validUntil().isBefore(today)))
                .toList();
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
