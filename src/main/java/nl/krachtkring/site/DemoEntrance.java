package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import nl.krachtkring.member.Entrance;
import nl.krachtkring.member.Origin;
import nl.krachtkring.member.SignInStep;
import nl.krachtkring.member.SignIns;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;

/** Lets people in as one of the accounts with a card, without a password. Absent where the demo is off. */
@Singleton
public class DemoEntrance {

    private final DemoDoor door;
    private final Entrance entrance;
    private final SignIns signIns;
    private final CurrentActor actor;

    @Inject
    DemoEntrance(DemoDoor door, Entrance entrance, SignIns signIns, CurrentActor actor) {
        this.door = door;
        this.entrance = entrance;
        this.signIns = signIns;
        this.actor = actor;
    }

    /**
     * Ends the sign-in of this browser and starts another, second step included.
     *
     * @param key the word of the person
     * @param origin from where
     * @return the sign-in, for the cookies
     * @throws NotFound without the demo, or for somebody without a card
     */
    @Transactional
    public SignInStep enter(String key, Origin origin) {
        PersonId person = door.person(key);
        signIns.end(actor.get());
        return entrance.letIn(person, true, false, origin);
    }
}
