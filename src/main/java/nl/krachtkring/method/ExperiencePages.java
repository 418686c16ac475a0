package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Reads one experience for its own page, where people comment on it. */
@Singleton
public class ExperiencePages {

    private final ExperienceRepository experiences;
    private final ExperienceQueries queries;
    private final MethodRepository methods;
    private final Clock clock;

    @Inject
    ExperiencePages(
            ExperienceRepository experiences, ExperienceQueries queries, MethodRepository methods, Clock clock) {
        this.experiences = experiences;
        this.queries = queries;
        this.methods = methods;
        this.clock = clock;
    }

    /**
     * Which method it is about; the caller asks who reads.
     *
     * @param publicId the number of the experience
     * @return the name of the method in its address
     * @throws NotFound when there is no such experience
     */
    @Transactional
    public String methodOf(long publicId) {
        return experiences
                .key(publicId)
                .flatMap(experiences::find)
                .flatMap(told -> methods.find(told.methodId()))
                .map(WorkingMethod::slug)
                .orElseThrow(NotFound::new);
    }

    /**
     * One experience.
     *
     * @param actor who reads
     * @param slug the name of its method in the address
     * @param publicId its number
     * @return the experience
     * @throws NotFound when there is none for this actor, or it is of another method
     */
    @Transactional
    public ExperiencePage show(Actor actor, String slug, long publicId) {
        Experience told = experiences.key(publicId).flatMap(experiences::find).orElseThrow(NotFound::new);
        WorkingMethod method = methods.find(told.methodId())
                .filter(one -> one.slug().equals(slug))
                .orElseThrow(NotFound::new);
        Access.require(MethodPolicy.maySee(actor, method.status(), told.status(), told.personaId()));
        return new ExperiencePage(
                told.ref(),
                queries.one(told),
                method.title(),
                method.address(),
                told.status() == ContributionStatus.PUBLISHED,
                MethodPolicy.isAuthor(actor, told.personaId()),
                told.comments().at(clock.instant()),
                told.personaId() != null && told.takesQuestions());
    }
}
