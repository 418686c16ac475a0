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

/** What professionals are writing of how they do it, one for each method. */
@Singleton
public class AdaptationDrafts implements DraftSource {

    private final MethodRepository methods;
    private final Drafts drafts;

    @Inject
    AdaptationDrafts(MethodRepository methods, Drafts drafts) {
        this.methods = methods;
        this.drafts = drafts;
    }

    /**
     * The form.
     *
     * @param method the title of the method
     * @param draft what was typed before; null without one
     */
    public record Form(String method, Draft draft) {}

    /**
     * Opens the form.
     *
     * @param actor who
     * @param slug the name of the method in its address
     * @return with what was typed before
     * @throws NotFound when no such method stands
     * @throws nl.krachtkring.platform.access.NotAllowed for who can't place one, with the reason
     */
    @Transactional
    public Form form(Actor actor, String slug) {
        WorkingMethod method = method(actor, slug);
        return new Form(method.title(), drafts.of(actor, place(method)).orElse(null));
    }

    /**
     * Keeps what was typed.
     *
     * @param actor who
     * @param slug the name of the method in its address
     * @param text what was typed, finished or not
     */
    @Transactional
    public void keep(Actor actor, String slug, AdaptationText text) {
        drafts.keep(actor, place(method(actor, slug)), text.title(), text.body());
    }

    /** It was placed. */
    void placed(Actor actor, WorkingMethod method) {
        drafts.drop(actor, place(method));
    }

    private WorkingMethod method(Actor actor, String slug) {
        WorkingMethod method = methods.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(MethodPolicy.mayAdapt(actor, method.status()));
        return method;
    }

    private static DraftPlace place(WorkingMethod method) {
        return DraftPlace.adaptation(method.ref());
    }

    @Override
    public DraftKind kind() {
        return DraftKind.ADAPTATION;
    }

    @Override
    @Transactional
    public Optional<Spot> spot(Actor actor, DraftPlace place) {
        return methods.find(place.id())
                .filter(method -> MethodPolicy.mayAdapt(actor, method.status()).allowed())
                .map(method -> new Spot(method.title(), method.address() + "/zo-doen-wij-het/nieuw"));
    }
}
