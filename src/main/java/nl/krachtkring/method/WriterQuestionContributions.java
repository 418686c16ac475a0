package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * Questions to writers as other rooms see them. They aren't among what is published: no list, search, feed or count knows them.
 */
@Singleton
public class WriterQuestionContributions implements ContributionProvider, OwnContributions {

    private final WriterQuestionRepository questions;
    private final ExperienceRepository experiences;
    private final MethodRepository methods;
    private final Personas personas;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    WriterQuestionContributions(
            WriterQuestionRepository questions,
            ExperienceRepository experiences,
            MethodRepository methods,
            Personas personas,
            Event<Object> events,
            Clock clock) {
        this.questions = questions;
        this.experiences = experiences;
        this.methods = methods;
        this.personas = personas;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.QUESTION;
    }

    @Override
    @Transactional
    public Optional<ContributionCard> card(long id) {
        return questions.find(id).map(question -> cards(List.of(question)).get(0));
    }

    private List<ContributionCard> cards(List<WriterQuestion> found) {
        Map<Long, PersonaView> names =
                personas.views(found.stream().map(WriterQuestion::personaId).toList());
        return found.stream()
                .map(question -> new ContributionCard(
                        question.ref(),
                        question.publicId(),
                        title(question),
                        question.body(),
                        names.get(question.personaId()).name(),
                        question.personaId(),
                        question.address(),
                        PlaceRef.SITE,
                        "",
                        question.publishedAt() == null ? question.createdAt() : question.publishedAt(),
                        question.status()))
                .toList();
    }

    private String title(WriterQuestion question) {
        return experiences
                .find(question.experienceId())
                .flatMap(experience -> methods.find(experience.methodId()))
                .map(WorkingMethod::title)
                .orElse("");
    }

    @Override
    public Decision maySee(Actor actor, long id) {
        return questions
                .facts(id)
                .map(facts -> WriterQuestionPolicy.maySee(actor, facts))
                .orElseGet(Decision::absent);
    }

    @Override
    public boolean isReadByPlace(long id) {
        return false;
    }

    /** The two know each other from a public page: nobody's name comes out because she was asked, or asked. */
    @Override
    public boolean namesByConsent(long id) {
        return true;
    }

    @Override
    public Decision mayReply(Actor actor, long id) {
        return questions
                .facts(id)
                .map(facts -> WriterQuestionPolicy.mayReply(actor, facts))
                .orElseGet(Decision::absent);
    }

    @Override
    @Transactional
    public void apply(long id, Change change, Actor actor) {
        WriterQuestion question = questions.find(id).orElseThrow(NotFound::new);
        boolean stood = question.status() == ContributionStatus.PUBLISHED;
        Instant now = clock.instant();
        switch (change) {
            case PUBLISH -> question.publish(now);
            case GIVE_BACK -> question.giveBack();
            case HIDE -> question.hide();
            case SPAM -> question.markSpam();
            case WITHDRAW -> question.withdraw();
        }
        boolean stands = question.status() == ContributionStatus.PUBLISHED;
        if (stands && !stood) {
            events.fire(new ContributionPublished(question.ref(), now));
        } else if (stood && !stands) {
            events.fire(new ContributionWithdrawn(question.ref(), now));
        }
    }

    @Override
    @Transactional
    public Optional<Long> byPublicId(long publicId) {
        return questions.key(publicId);
    }

    @Override
    @Transactional
    public Optional<Editable> editable(Actor actor, long id) {
        return questions
                .find(id)
                .map(question -> new Editable(
                        new NewText(null, question.body()),
                        question.since(),
                        question.publishedAt(),
                        editPeriod(id),
                        mayReply(actor, id),
                        question.version()));
    }

    @Override
    public NewText fitting(long id, NewText typed) {
        String text = new AskWriter(0, typed.body()).text();
        if (text.isEmpty()) {
            throw new RuleViolation("text", "method.question.text.needed");
        }
        if (text.length() > AskWriter.LONGEST) {
            throw new RuleViolation("text", "method.share.tooLong");
        }
        return new NewText(null, text);
    }

    @Override
    @Transactional
    public void edit(long id, NewText text) {
        WriterQuestion question = questions.find(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        question.edit(text.body(), now);
        questions.write();
        events.fire(new ContributionChanged(question.ref(), now));
    }

    @Override
    @Transactional
    public void countReply(long id, int difference) {
        countReply(id, difference, clock.instant());
    }

    @Override
    @Transactional
    public void countReply(long id, int difference, Instant at) {
        questions.countReply(id, difference, at);
    }

    @Override
    @Transactional
    public List<ContributionCard> signedWith(Collection<Long> personas, Instant before, int most) {
        return personas.isEmpty() ? List.of() : cards(questions.signedWith(personas, before, most));
    }

    @Override
    @Transactional
    public List<ContributionCard> unfinished(Collection<Long> personas) {
        return personas.isEmpty() ? List.of() : cards(questions.unfinished(personas));
    }
}
