package nl.krachtkring.platform.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Gathers an {@link Actor} from every {@link ActorSource}; used for one request and thrown away. */
public final class ActorBuilder {

    private final String token;
    private final boolean reads;
    private PersonId person;
    private PersonaId persona;
    private String name = "";
    private Long signIn;
    private Instant silencedUntil;
    private final Set<SiteRole> roles = EnumSet.noneOf(SiteRole.class);
    private final Set<String> badges = new HashSet<>();
    private final Map<Long, Standing> places = new HashMap<>();
    private final Set<Long> moderated = new HashSet<>();
    private final Set<Long> muted = new HashSet<>();
    private final Set<String> lacking = new HashSet<>();

    /**
     * Starts with what the request brought.
     *
     * @param token the value of the sign-in cookie; null without one
     */
    public ActorBuilder(String token) {
        this(token, false);
    }

    /**
     * Starts with what the request brought.
     *
     * @param token the value of the sign-in cookie; null without one
     * @param reads whether the request changes nothing that people have
     */
    public ActorBuilder(String token, boolean reads) {
        this.token = token;
        this.reads = reads;
    }

    /**
     * What the request brought.
     *
     * @return the sign-in token; null without one
     */
    public String token() {
        return token;
    }

    /**
     * What kind of request it is.
     *
     * @return whether it changes nothing that people have
     */
    public boolean reads() {
        return reads;
    }

    /**
     * Who is signed in so far.
     *
     * @return the person; null while nobody is known
     */
    public PersonId person() {
        return person;
    }

    /**
     * Says who is signed in.
     *
     * @param who the person
     * @param publicPersona the public persona
     * @param publicName its name
     * @param signInKey the key of the sign-in row
     * @return this builder
     */
    public ActorBuilder signedIn(PersonId who, PersonaId publicPersona, String publicName, long signInKey) {
        person = who;
        persona = publicPersona;
        name = publicName;
        signIn = signInKey;
        return this;
    }

    /**
     * Adds a site role that counts now.
     *
     * @param role the role
     * @return this builder
     */
    public ActorBuilder role(SiteRole role) {
        roles.add(role);
        return this;
    }

    /**
     * Says that the actor reads but writes nothing for now.
     *
     * @param until the moment at which it ends
     * @return this builder
     */
    public ActorBuilder silencedUntil(Instant until) {
        silencedUntil = until;
        return this;
    }

    /**
     * Adds a badge.
     *
     * @param badge the name of its kind
     * @return this builder
     */
    public ActorBuilder badge(String badge) {
        badges.add(badge);
        return this;
    }

    /**
     * Adds a group in which the person stands; who belongs to it is no guest of it, and a guest of two things there sees both.
     *
     * @param group the key of the group
     * @param standing role and persona there
     * @return this builder
     */
    public ActorBuilder place(long group, Standing standing) {
        places.merge(group, standing, Standing::and);
        return this;
    }

    /**
     * Adds a group of which the person is moderator, now that her second factor was given.
     *
     * @param group the key of the group
     * @return this builder
     */
    public ActorBuilder moderates(long group) {
        moderated.add(group);
        return this;
    }

    /**
     * Adds a name whose texts are folded for the person.
     *
     * @param persona the key of the name
     * @return this builder
     */
    public ActorBuilder mutes(long persona) {
        muted.add(persona);
        return this;
    }

    /**
     * Says that the person has none of something.
     *
     * @param thing what, as {@link SeldomHeld#held} calls it
     * @return this builder
     */
    public ActorBuilder lacks(String thing) {
        lacking.add(thing);
        return this;
    }

    /**
     * Ends the gathering.
     *
     * @return the actor; anonymous when nobody was found to be signed in
     */
    public Actor build() {
        return person == null
                ? Actor.anonymous()
                : new Actor(
                        person,
                        persona,
                        name,
                        roles,
                        badges,
                        places,
                        signIn,
                        null,
                        silencedUntil,
                        moderated,
                        muted,
                        lacking);
    }
}
