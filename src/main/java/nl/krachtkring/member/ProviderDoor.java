package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * The way in by an organisation. An identity that opens an account signs in, and staff give their second step after it;
 * one that opens none waits in the browser until its owner has signed in here in another way, or has made an account.
 * No transaction spans a call to an organisation.
 */
@Singleton
public class ProviderDoor {

    private static final Logger LOG = Logger.getLogger(ProviderDoor.class.getName());

    private final Providers providers;
    private final ProviderSignIn signIn;
    private final ProviderAnswers answers;
    private final LinkedIdentities identities;
    private final SealedFields fields;
    private final People people;
    private final SigningIn signingIn;

    /**
     * For the container.
     *
     * @param providers the organisations
     * @param signIn speaks with them
     * @param answers lets an answer count once
     * @param identities who opens which account
     * @param fields seals what a browser keeps
     * @param people accounts
     * @param signingIn goes on after it
     */
    @Inject
    public ProviderDoor(
            Providers providers,
            ProviderSignIn signIn,
            ProviderAnswers answers,
            LinkedIdentities identities,
            SealedFields fields,
            People people,
            SigningIn signingIn) {
        this.providers = providers;
        this.signIn = signIn;
        this.answers = answers;
        this.identities = identities;
        this.fields = fields;
        this.people = people;
        this.signingIn = signingIn;
    }

    /**
     * One organisation.
     *
     * @param key its key
     * @return the organisation
     * @throws NotFound when there is none with that key
     */
    public Provider provider(String key) {
        return providers.find(key).orElseThrow(NotFound::new);
    }

    /**
     * Goes there. Writes nothing.
     *
     * @param key of the organisation
     * @param returnTo where she was, a path of this site; null for nowhere
     * @return where to, and what her browser holds meanwhile
     * @throws ProviderTrouble when it doesn't answer
     */
    public Departed depart(String key, String returnTo) {
        Provider provider = provider(key);
        ProviderJourney journey = ProviderJourney.begin(provider, returnTo);
        return new Departed(signIn.begin(provider, journey), journey.sealed(fields));
    }

    /**
     * Whether an answer belongs to what a browser holds.
     *
     * @param key of the organisation
     * @param held as {@link #depart} gave it
     * @param answer what came back
     * @return false for an answer that was made up, is too old or came from elsewhere
     */
    public boolean isAwaited(String key, String held, ProviderAnswer answer) {
        return journey(key, held, answer).isPresent();
    }

    /**
     * Takes the answer.
     *
     * @param key of the organisation
     * @param held as {@link #depart} gave it
     * @param answer what came back
     * @param actor who is signed in in that browser, or nobody
     * @param origin from where
     * @return signed in, or an identity that opens nothing yet
     * @throws ProviderTrouble that says what is wrong
     */
    public Arrived arrive(String key, String held, ProviderAnswer answer, Actor actor, Origin origin) {
        Provider provider = provider(key);
        try {
            ProviderJourney journey = journey(key, held, answer)
                    .filter(found -> answers.take(found.state()))
                    .orElseThrow(() -> new ProviderTrouble(ProviderTrouble.Kind.LATE, "nobody waits for this answer"));
            ProvenIdentity proven = signIn.finish(provider, journey, answer);
            return letIn(proven, actor, origin);
        } catch (ProviderTrouble trouble) {
            LOG.log(Level.INFO, provider + ": " + trouble.getMessage(), trouble.getCause());
            throw trouble;
        }
    }

    /**
     * Who somebody is at an organisation, as her browser holds it.
     *
     * @param held as {@link Arrived#unknown} gave it
     * @return empty when it is too old or not ours
     */
    public Optional<ProvenIdentity> held(String held) {
        return ProvenIdentity.open(fields, held)
                .filter(proven -> providers.find(proven.provider()).isPresent());
    }

    private Arrived letIn(ProvenIdentity proven, Actor actor, Origin origin) {
        Optional<PersonId> owner = identities.ownerOf(proven);
        if (owner.isEmpty()) {
            return new Arrived(null, proven.sealed(fields), proven.returnTo());
        }
        if (!actor.isAnonymous()) {
            identities.link(actor, proven);
            return new Arrived(null, null, proven.returnTo());
        }
        identities.used(proven);
        SignInStep step = signingIn.afterProof(people.get(owner.get()), false, origin);
        return new Arrived(step, null, proven.returnTo());
    }

    private Optional<ProviderJourney> journey(String key, String held, ProviderAnswer answer) {
        return ProviderJourney.open(fields, held)
                .filter(journey -> journey.provider().equals(key) && Tokens.same(journey.state(), answer.state()));
    }
}
