package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.krachtkring.platform.access.RuleViolation;

/** Lets a limited number of attempts reach a check; a device that signed in before has its own, which strangers can't use up. */
@Singleton
public class Attempts {

    private final Guesses guesses;
    private final Devices devices;

    /**
     * For the container.
     *
     * @param guesses counts
     * @param devices recognises devices
     */
    @Inject
    public Attempts(Guesses guesses, Devices devices) {
        this.guesses = guesses;
        this.devices = devices;
    }

    /**
     * Takes one attempt.
     *
     * @param field beside which a refusal stands
     * @param stranger what an attempt from an unknown device is counted by
     * @param found the account, if there is one
     * @param origin from where
     * @return what it was counted by, for {@link #forget}
     * @throws RuleViolation of that field when none is left
     */
    public String take(String field, String stranger, Optional<Person> found, Origin origin) {
        boolean known = found.filter(person -> devices.know(origin.deviceCookie(), person.publicId()))
                .isPresent();
        String subject = known
                ? stranger.substring(0, stranger.indexOf(':') + 1)
                        + devices.subject(
                                origin.deviceCookie(), found.orElseThrow().publicId())
                : stranger;
        String network = known ? Guesses.ANY_NETWORK : origin.network();
        if (!guesses.take(subject, network, Guesses.PER_ACCOUNT)) {
            throw new RuleViolation(field, "member.signIn.tooOften");
        }
        return subject;
    }

    /**
     * Gives back the attempts at something that its owner got right.
     *
     * @param subject as {@link #take} gave it
     */
    public void forget(String subject) {
        guesses.forget(subject);
    }
}
