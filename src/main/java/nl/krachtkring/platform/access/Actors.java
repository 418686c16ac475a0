package nl.krachtkring.platform.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import nl.krachtkring.platform.ids.PersonId;

/** Puts together what somebody may do who isn't asking now, for mail and notifications: places, but no site roles. */
@Singleton
public class Actors {

    private final Instance<ActorSource> sources;

    /**
     * For the container.
     *
     * @param sources the rooms that know something about who acts
     */
    @Inject
    public Actors(@Any Instance<ActorSource> sources) {
        this.sources = sources;
    }

    /**
     * A person as she stands now, without a sign-in: a role counts only for who gave the second factor.
     *
     * @param person who
     * @return the actor
     */
    public Actor of(PersonId person) {
        ActorBuilder builder = new ActorBuilder(null).signedIn(person, null, "", 0);
        sources.stream()
                .filter(source -> source.order() > 0)
                .sorted(Comparator.comparingInt(ActorSource::order))
                .forEach(source -> source.contribute(builder));
        return builder.build();
    }
}
