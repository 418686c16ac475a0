package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.richtext.RichText;

/** Reads questions to writers for the two who may. Names are those of public pages: they met nowhere else. */
@Singleton
public class WriterQuestionPages {

    private static final int EXCERPT = 110;

    private final WriterQuestionRepository questions;
    private final ExperienceRepository experiences;
    private final MethodRepository methods;
    private final WriterQuestionDrafts drafts;
    private final Personas personas;
    private final RichText richText;

    @Inject
    WriterQuestionPages(
            WriterQuestionRepository questions,
            ExperienceRepository experiences,
            MethodRepository methods,
            WriterQuestionDrafts drafts,
            Personas personas,
            RichText richText) {
        this.questions = questions;
        this.experiences = experiences;
        this.methods = methods;
        this.drafts = drafts;
        this.personas = personas;
        this.richText = richText;
    }

    /**
     * One question.
     *
     * @param actor who reads
     * @param publicId its number
     * @return the question
     * @throws NotFound for everybody but the two
     */
    @Transactional
    public WriterQuestionView show(Actor actor, long publicId) {
        WriterQuestion question =
                questions.key(publicId).flatMap(questions::find).orElseThrow(NotFound::new);
        WriterQuestionFacts facts = questions.facts(question.id()).orElseThrow(NotFound::new);
        Access.require(WriterQuestionPolicy.maySee(actor, facts));
        Experience experience = experiences.find(question.experienceId()).orElseThrow(NotFound::new);
        WorkingMethod method = methods.find(experience.methodId()).orElseThrow(NotFound::new);
        PersonaView author = personas.view(question.personaId());
        return new WriterQuestionView(
                question.ref(),
                question.publicId(),
                method.title(),
                facts.stands() ? address(method, experience) : null,
                author,
                richText.html(question.body()),
                question.publishedAt(),
                question.editedAt(),
                actor.is(facts.asker()),
                author.isMutedBy(actor),
                question.status() == ContributionStatus.PUBLISHED,
                WriterQuestionPolicy.mayReply(actor, facts));
    }

    /**
     * The form for a question.
     *
     * @param actor who opens it
     * @param slug the name of the method in the address
     * @param publicId the number of the experience
     * @return for the form
     * @throws NotFound when no such experience stands
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't ask, with the reason
     */
    @Transactional
    public AskForm form(Actor actor, String slug, long publicId) {
        Experience experience =
                experiences.key(publicId).flatMap(experiences::find).orElseThrow(NotFound::new);
        WorkingMethod method = methods.find(experience.methodId())
                .filter(one -> one.slug().equals(slug))
                .orElseThrow(NotFound::new);
        Access.require(WriterQuestionPolicy.mayAsk(
                actor, questions.askable(experience.id()).orElseThrow(NotFound::new)));
        return new AskForm(
                method.title(),
                address(method, experience),
                personas.view(experience.personaId()).name(),
                drafts.of(actor, experience).orElse(null),
                questions
                        .standing(experience.id(), actor.person().value())
                        .map(WriterQuestion::address)
                        .orElse(null));
    }

    /**
     * The talk about an experience in which somebody is one of the two, in one statement; none for visitors.
     *
     * @param actor who
     * @param experience its key
     * @return the last first; of who only asked her own
     */
    public List<WriterTalk> talks(Actor actor, long experience) {
        if (actor.isAnonymous()) {
            return List.of();
        }
        List<Object[]> found = questions.talks(experience, actor.person().value());
        Map<Long, PersonaView> names = personas.views(
                found.stream().map(row -> ((Number) row[1]).longValue()).toList());
        return found.stream()
                .map(row -> new WriterTalk(
                        "/vragen/" + row[0],
                        names.get(((Number) row[1]).longValue()).name(),
                        richText.excerpt((String) row[2], EXCERPT),
                        ((Number) row[3]).intValue(),
                        SqlTime.instant(row[4])))
                .toList();
    }

    static String address(WorkingMethod method, Experience experience) {
        return method.address() + "/ervaringen/" + experience.publicId();
    }
}
