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

/** Experiences that members are telling and haven't placed: one for each method, kept at each step of the form. */
@Singleton
public class ExperienceDrafts implements DraftSource {

    private final MethodRepository methods;
    private final Drafts drafts;

    @Inject
    ExperienceDrafts(MethodRepository methods, Drafts drafts) {
        this.methods = methods;
        this.drafts = drafts;
    }

    /**
     * Keeps what was typed so far.
     *
     * @param actor who tells it
     * @param method the name of the method in its address
     * @param answers so far
     * @throws NotFound when there is no such method, and for visitors
     * @throws nl.krachtkring.platform.access.RuleViolation when it is longer than any form takes
     */
    @Transactional
    public void keep(Actor actor, String method, ExperienceAnswers answers) {
        drafts.keep(actor, place(method(method)), null, answers.text());
    }

    /**
     * What was kept.
     *
     * @param actor who opens the form
     * @param method the name of the method in its address
     * @return empty without a draft, and for visitors
     * @throws NotFound when there is no such method
     */
    @Transactional
    public Optional<Draft> of(Actor actor, String method) {
        return drafts.of(actor, place(method(method)));
    }

    /** It was placed. */
    void placed(Actor actor, WorkingMethod method) {
        drafts.drop(actor, place(method));
    }

    private WorkingMethod method(String slug) {
        WorkingMethod method = methods.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(MethodPolicy.mayShare(method.status()));
        return method;
    }

    private static DraftPlace place(WorkingMethod method) {
        return DraftPlace.experience(method.ref());
    }

    @Override
    public DraftKind kind() {
        return DraftKind.EXPERIENCE;
    }

    @Override
    @Transactional
    public Optional<Spot> spot(Actor actor, DraftPlace place) {
        return methods.find(place.id())
                .filter(method -> MethodPolicy.mayShare(method.status()).allowed())
                .map(method -> new Spot(method.title(), method.address() + "/ervaring"));
    }
}
