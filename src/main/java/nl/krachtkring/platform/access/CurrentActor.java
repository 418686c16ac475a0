package nl.krachtkring.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** The actor of this request, put together once when somebody first asks. */
@RequestScoped
public class CurrentActor {

    @Inject
    @Any
    Instance<ActorSource> sources;

    private String token;
    private boolean reads;
    private Actor actor;

    /**
     * Says which sign-in cookie the request brought; called by the web filter before anybody asks.
     *
     * @param value the value of the cookie; null without one
     * @param safe whether the request is one that only reads
     */
    public void arrivedWith(String value, boolean safe) {
        token = value;
        reads = safe;
        actor = null;
    }

    /**
     * Who acts.
     *
     * @return the actor; anonymous without a valid sign-in
     */
    public Actor get() {
        if (actor == null) {
            actor = token == null ? Actor.anonymous() : gather();
        }
        return actor;
    }

    /** Forgets what was gathered, after a sign-in or a change of the actor's own rights. */
    public void refresh() {
        actor = null;
    }

    private Actor gather() {
        ActorBuilder builder = new ActorBuilder(token, reads);
        sources.stream()
                .filter(source -> !(source instanceof ToldOfReader))
                .sorted(Comparator.comparingInt(ActorSource::order))
                .forEach(source -> source.contribute(builder));
        return builder.build();
    }
}
