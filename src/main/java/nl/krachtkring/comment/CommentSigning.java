package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.member.OfferedNames;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.Standing;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * Under which name a member speaks. In one place a person has one voice: who began under a one-time name goes on under
 * it without asking for it, and who has spoken under another can't begin one there.
 */
@Singleton
public class CommentSigning {

    private final OneTimeNames oneTime;
    private final OfferedNames offered;
    private final Personas personas;
    private final Contributions contributions;
    private final CommentRepository repository;

    @Inject
    CommentSigning(
            OneTimeNames oneTime,
            OfferedNames offered,
            Personas personas,
            Contributions contributions,
            CommentRepository repository) {
        this.oneTime = oneTime;
        this.offered = offered;
        this.personas = personas;
        this.contributions = contributions;
        this.repository = repository;
    }

    /**
     * What the form says about names.
     *
     * @param inUse the one-time name under which the reader speaks here; empty without one
     * @param offered a name to take for once; empty where that can't be
     */
    public record Once(String inUse, String offered) {

        /** Where nothing is said about it. */
        public static final Once NONE = new Once("", "");
    }

    /**
     * Under which one-time name somebody speaks, or could.
     *
     * @param own her one-time name there, as {@link #own} says; null without one
     * @param free whether she may begin one there
     * @return for the form
     */
    public Once once(PersonaId own, boolean free) {
        if (own != null) {
            return new Once(personas.named(own.value()), "");
        }
        return new Once("", free ? offered.next() : "");
    }

    /**
     * The one-time name of somebody in a place.
     *
     * @param actor who
     * @param target the place
     * @return empty for who has none there
     */
    public Optional<PersonaId> own(Actor actor, ContributionRef target) {
        return actor.isAnonymous() || actor.lacks(oneTime.held())
                ? Optional.empty()
                : oneTime.of(actor.person(), target);
    }

    /** The name of the place: a one-time name, the one chosen for the group, else the public one. */
    Long persona(Actor actor, ContributionRef target, ContributionCard card, String wished) {
        Optional<PersonaId> once = own(actor, target);
        if (once.isPresent()) {
            return once.get().value();
        }
        return wished == null ? usual(actor, card) : taken(actor, target, card, wished);
    }

    /**
     * The name of a guest, who is marked as one wherever it stands and whose text waits for a moderator. It is held against the words
     * that the site keeps for its people and against the public names of those who answer for the site or for a group, with one and the
     * same refusal, so that it tells nobody which of the two it was. It is not held against the names of members: everybody may try as
     * many as she likes here without an account, and would find out who is one; and a first name belongs to many.
     *
     * @param typed what was typed
     * @return the name as it may be kept
     * @throws RuleViolation of field {@code name}
     */
    String guest(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new RuleViolation("name", "comment.error.name");
        }
        return personas.allowed(null, typed);
    }

    private Long taken(Actor actor, ContributionRef target, ContributionCard card, String wished) {
        Access.require(provider(target).mayUseOneTimeName(actor, target.id()));
        List<Long> names = personas.allOf(actor.person());
        if (names.contains(card.personaId()) || repository.spoke(target, names)) {
            throw new RuleViolation("name", "comment.once.spoken");
        }
        PersonaId name = oneTime.create(actor.person(), wished, provider(target).namesBeside(target.id()));
        oneTime.keep(name, actor.person(), target);
        return name.value();
    }

    private static Long usual(Actor actor, ContributionCard card) {
        Long group = card.place().groupId();
        return group == null
                ? actor.persona().value()
                : actor.standingIn(group)
                        .map(Standing::persona)
                        .orElse(actor.persona())
                        .value();
    }

    private ContributionProvider provider(ContributionRef target) {
        return contributions.of(target.kind());
    }
}
