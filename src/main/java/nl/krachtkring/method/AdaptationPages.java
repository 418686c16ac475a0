package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;

/** Reads how professionals do it: in a short list for the page of a method, and each on a page of its own. */
@Singleton
public class AdaptationPages {

    /** A list that is read at a glance. */
    private static final int MOST = 12;

    private final AdaptationRepository repository;
    private final MethodRepository methods;
    private final Personas personas;
    private final RichText richText;
    private final Clock clock;

    @Inject
    AdaptationPages(
            AdaptationRepository repository,
            MethodRepository methods,
            Personas personas,
            RichText richText,
            Clock clock) {
        this.repository = repository;
        this.methods = methods;
        this.personas = personas;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * Some of what is told of a method.
     *
     * @param list newest first, at most twelve
     * @param next the public number after which older ones follow; null at the end
     */
    public record Listed(List<AdaptationSummary> list, Long next) {}

    /**
     * The list of a method; everyone reads it. One statement, whatever is in it.
     *
     * @param method the key of the method; the caller shows it
     * @param before only older ones than the one with this public number; null for the newest
     * @return newest first
     */
    public Listed of(long method, Long before) {
        List<Object[]> found = repository.of(method, before, MOST + 1);
        List<Object[]> shown = found.subList(0, Math.min(MOST, found.size()));
        Map<Long, PersonaView> names =
                personas.views(shown.stream().map(row -> number(row[1])).toList());
        List<AdaptationSummary> list = shown.stream()
                .map(row -> new AdaptationSummary(
                        number(row[0]),
                        (String) row[2],
                        (String) row[3],
                        names.get(number(row[1])),
                        ((Number) row[4]).intValue()))
                .toList();
        return new Listed(list, found.size() > MOST ? list.get(MOST - 1).publicId() : null);
    }

    /**
     * Whether somebody can tell how she does it, of a method that stands.
     *
     * @param actor who reads its page
     * @return as {@link Adaptations#place} decides
     */
    public boolean mayTell(Actor actor) {
        return MethodPolicy.mayAdapt(actor, ContributionStatus.PUBLISHED).allowed();
    }

    /**
     * One of them.
     *
     * @param actor who reads
     * @param slug the name of its method in the address
     * @param publicId its number
     * @return for its page
     * @throws NotFound when there is none for this actor, or it is of another method
     */
    @Transactional
    public AdaptationView show(Actor actor, String slug, long publicId) {
        Adaptation told = repository.key(publicId).flatMap(repository::find).orElseThrow(NotFound::new);
        WorkingMethod method = methods.find(told.methodId())
                .filter(one -> one.slug().equals(slug))
                .orElseThrow(NotFound::new);
        Access.require(MethodPolicy.maySee(actor, method.status(), told.status(), told.personaId()));
        AdaptationText text = told.text();
        return new AdaptationView(
                told.ref(),
                told.publicId(),
                method.title(),
                method.address(),
                text.title(),
                text.audience(),
                richText.html(text.changed()),
                richText.html(text.reason()),
                personas.view(told.personaId()),
                told.publishedAt() == null ? told.createdAt() : told.publishedAt(),
                told.editedAt(),
                told.status() == ContributionStatus.PUBLISHED,
                MethodPolicy.isAuthor(actor, told.personaId()),
                told.comments().at(clock.instant()));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
