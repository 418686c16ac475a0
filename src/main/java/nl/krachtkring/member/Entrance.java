package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/** Lets people in once it is sure who they are, and tells them by mail when the device is new. */
@Singleton
public class Entrance {

    private final People people;
    private final SignIns signIns;
    private final Devices devices;
    private final AccountMails mails;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param people finds accounts
     * @param signIns starts a sign-in
     * @param devices recognises devices
     * @param mails the mails
     * @param clock the time
     */
    @Inject
    public Entrance(People people, SignIns signIns, Devices devices, AccountMails mails, Clock clock) {
        this.people = people;
        this.signIns = signIns;
        this.devices = devices;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Signs in.
     *
     * @param id who; whoever calls has made sure
     * @param factorDone whether the second factor was given
     * @param stay whether to stay signed in
     * @param origin from where
     * @return done, or done with the second step still to set up
     */
    @Transactional
    public SignInStep letIn(PersonId id, boolean factorDone, boolean stay, Origin origin) {
        return letInSince(id, factorDone ? clock.instant() : null, stay, origin);
    }

    /**
     * Signs in who has just confirmed the address of her new account: the only entry from an unknown device that is no news.
     *
     * @param id who
     * @param origin from where
     * @return done
     */
    @Transactional
    public SignInStep letInFirst(PersonId id, Origin origin) {
        return start(people.get(id), null, false, origin);
    }

    /**
     * Signs in on a device where the second step was given before and still counts.
     *
     * @param id who; whoever calls has made sure
     * @param factorAt when the second step was given; null for never
     * @param stay whether to stay signed in
     * @param origin from where
     * @return done, or done with the second step still to set up
     */
    @Transactional
    public SignInStep letInSince(PersonId id, Instant factorAt, boolean stay, Origin origin) {
        Person person = people.get(id);
        if (!devices.know(origin.deviceCookie(), person.publicId())) {
            mails.send(person.contact(), AccountMail.NEW_DEVICE, "/mijn/veiligheid", origin.device());
        }
        return start(person, factorAt, stay, origin);
    }

    private SignInStep start(Person person, Instant factorAt, boolean stay, Origin origin) {
        PersonId id = person.id();
        String cookie = devices.remember(origin.deviceCookie(), person.publicId());
        String device = devices.key(cookie, person.publicId());
        String token = signIns.start(
                id, factorAt, origin.device(), new SignIns.Place(device, stay ? SignIn.LONG : SignIn.SHORT));
        SignInStep.Kind kind =
                factorAt == null && people.hasRole(id) ? SignInStep.Kind.FACTOR_MISSING : SignInStep.Kind.DONE;
        return new SignInStep(kind, token, stay, cookie);
    }
}
