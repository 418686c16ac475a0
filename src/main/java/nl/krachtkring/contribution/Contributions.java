package nl.krachtkring.contribution;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;

/** Finds the room that owns a contribution, so that comments, reviews and notifications work on every kind. */
@Singleton
public class Contributions {

    private final Instance<ContributionProvider> providers;
    private volatile Map<ContributionKind, ContributionProvider> byKind;

    /**
     * For the container.
     *
     * @param providers the rooms that own a kind
     */
    @Inject
    public Contributions(@Any Instance<ContributionProvider> providers) {
        this.providers = providers;
    }

    /**
     * The room that owns a kind.
     *
     * @param kind the kind
     * @return its provider
     * @throws NotFound when no room owns it
     */
    public ContributionProvider of(ContributionKind kind) {
        return ifOwned(kind).orElseThrow(NotFound::new);
    }

    /**
     * The room that owns a kind, where some kinds may have none.
     *
     * @param kind the kind
     * @return its provider; empty when no room owns it
     */
    public Optional<ContributionProvider> ifOwned(ContributionKind kind) {
        Map<ContributionKind, ContributionProvider> known = byKind;
        if (known == null) {
            known = new EnumMap<>(ContributionKind.class);
            for (ContributionProvider provider : providers) {
                known.put(provider.kind(), provider);
            }
            byKind = known;
        }
        return Optional.ofNullable(known.get(kind));
    }

    /**
     * Shows one.
     *
     * @param ref which
     * @return its card; empty when there is none
     */
    public Optional<ContributionCard> card(ContributionRef ref) {
        return of(ref.kind()).card(ref.id());
    }

    /**
     * Whether the actor may read it now.
     *
     * @param actor who
     * @param ref which
     * @return allowed or absent
     */
    public Decision maySee(Actor actor, ContributionRef ref) {
        return of(ref.kind()).maySee(actor, ref.id());
    }

    /**
     * Whether everyone who belongs to its place reads it.
     *
     * @param ref which
     * @return false for what only some of them read
     */
    public boolean isReadByPlace(ContributionRef ref) {
        return of(ref.kind()).isReadByPlace(ref.id());
    }

    /**
     * Whether names stand there by the consent to show them on public pages alone.
     *
     * @param ref what they stand under
     * @return true where everyone reads it, and where people know each other from a public page alone
     */
    public boolean namesByConsent(ContributionRef ref) {
        return of(ref.kind()).namesByConsent(ref.id());
    }

    /**
     * Whether the actor may be told of it.
     *
     * @param actor who
     * @param ref which
     * @return allowed, denied or absent
     */
    public Decision mayFollow(Actor actor, ContributionRef ref) {
        return of(ref.kind()).mayFollow(actor, ref.id());
    }

    /**
     * Shows one to somebody who may read it.
     *
     * @param actor who
     * @param ref which
     * @return its card
     * @throws NotFound when there is none for this actor
     */
    public ContributionCard cardFor(Actor actor, ContributionRef ref) {
        return card(ref).filter(card -> maySee(actor, ref).allowed()).orElseThrow(NotFound::new);
    }
}
