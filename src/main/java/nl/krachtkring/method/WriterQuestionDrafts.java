package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.DraftKind;
import nl.krachtkring.contribution.DraftPlace;
import nl.krachtkring.contribution.DraftSource;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Questions to writers that members are typing, one for each experience. */
@Singleton
public class WriterQuestionDrafts implements DraftSource {

    private final ExperienceRepository experiences;
    private final MethodRepository methods;
    private final WriterQuestionRepository questions;
    private final Drafts drafts;

    @Inject
    WriterQuestionDrafts(
            ExperienceRepository experiences,
            MethodRepository methods,
            WriterQuestionRepository questions,
            Drafts drafts) {
        this.experiences = experiences;
        this.methods = methods;
        this.questions = questions;
        this.drafts = drafts;
    }

    /**
     * Keeps what was typed.
     *
     * @param actor who types
     * @param publicId the number of the experience
     * @param text as it is; may be null
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't ask there
     */
    @Transactional
    public void keep(Actor actor, long publicId, String text) {
        Experience experience =
                experiences.key(publicId).flatMap(experiences::find).orElseThrow(NotFound::new);
        Access.require(WriterQuestionPolicy.mayAsk(
                actor, questions.askable(experience.id()).orElseThrow(NotFound::new)));
        drafts.keep(actor, DraftPlace.question(experience.ref()), null, text);
    }

    /** What was kept. */
    Optional<Draft> of(Actor actor, Experience experience) {
        return drafts.of(actor, DraftPlace.question(experience.ref()));
    }

    /** It was placed. */
    void placed(Actor actor, Experience experience) {
        drafts.drop(actor, DraftPlace.question(experience.ref()));
    }

    @Override
    public DraftKind kind() {
        return DraftKind.QUESTION;
    }

    @Override
    @Transactional
    public Optional<Spot> spot(Actor actor, DraftPlace place) {
        return questions
                .askable(place.id())
                .filter(askable -> WriterQuestionPolicy.mayAsk(actor, askable).allowed())
                .flatMap(askable -> experiences.find(place.id()))
                .flatMap(experience -> methods.find(experience.methodId())
                        .map(method -> new Spot(method.title(), form(method, experience))));
    }

    private static String form(WorkingMethod method, Experience experience) {
        return method.address() + "/ervaringen/" + experience.publicId() + "/vraag";
    }
}
