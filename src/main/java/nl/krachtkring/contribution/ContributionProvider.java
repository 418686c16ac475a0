package nl.krachtkring.contribution;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;

/** A room that owns a kind of contribution; other rooms reach it through this alone. */
public interface ContributionProvider {

    /**
     * The kind it owns.
     *
     * @return one kind
     */
    ContributionKind kind();

    /**
     * Shows one, whatever its state and whoever asks: the caller asks {@link #maySee} first where somebody reads it.
     *
     * @param id its key
     * @return its card; empty when there is none
     */
    Optional<ContributionCard> card(long id);

    /**
     * Shows several at once, as {@link #card(long)} shows one: for whoever takes in all that stands.
     *
     * @param ids their keys
     * @return a card for each that there is, in any order
     */
    default List<ContributionCard> cards(Collection<Long> ids) {
        return ids.stream().flatMap(id -> card(id).stream()).toList();
    }

    /**
     * Which of several the actor may read now, as {@link #maySee(Actor, long)} tells of one.
     *
     * @param actor who
     * @param ids their keys
     * @return the keys of those that she may
     */
    default Set<Long> seen(Actor actor, Collection<Long> ids) {
        return ids.stream().filter(id -> maySee(actor, id).allowed()).collect(Collectors.toSet());
    }

    /**
     * Whether the actor may read it now.
     *
     * @param actor who
     * @param id its key
     * @return allowed or absent
     */
    Decision maySee(Actor actor, long id);

    /**
     * Whether everyone who belongs to its place reads it once it stands. What only some of them read isn't found by searching, and
     * moderators who are none of them say first why they look.
     *
     * @param id the key
     * @return true unless its room keeps it to some
     */
    default boolean isReadByPlace(long id) {
        return true;
    }

    /**
     * Whether names stand there by the consent to show them on public pages alone; else readers of its place see each other's names.
     *
     * @param id the key
     * @return true where everyone reads it, unless its room says otherwise
     */
    default boolean namesByConsent(long id) {
        return maySee(Actor.anonymous(), id).allowed();
    }

    /**
     * Who reads replies to it apart from those who belong to the place, so that a send button can say so.
     *
     * @param id the key
     * @return none unless its room lets guests in
     */
    default List<Onlooker> onlookers(long id) {
        return List.of();
    }

    /**
     * Whether the actor may be told of replies to it.
     *
     * @param actor who
     * @param id the key
     * @return as {@link #maySee(Actor, long)}, unless its room says otherwise
     */
    default Decision mayFollow(Actor actor, long id) {
        return maySee(actor, id);
    }

    /**
     * Whether the actor may reply to it now.
     *
     * @param actor who
     * @param id its key
     * @return allowed, denied with a reason, or absent
     */
    Decision mayReply(Actor actor, long id);

    /**
     * The part of the talk that a reply belongs to, where it has parts. Asked in the transaction that places the reply, after
     * {@link #mayReply(Actor, long)}; which parts there are the room itself knows.
     *
     * @param actor who replies
     * @param id its key
     * @return zero where there are none
     * @throws nl.krachtkring.platform.access.NotAllowed when by now another part began in which she doesn't speak
     */
    default int partFor(Actor actor, long id) {
        return 0;
    }

    /**
     * Whether the actor may reply under a name for this place alone; asked after {@link #mayReply(Actor, long)}.
     *
     * @param actor who
     * @param id its key
     * @return denied unless its room says otherwise
     */
    default Decision mayUseOneTimeName(Actor actor, long id) {
        return Decision.deny("contribution.once.not");
    }

    /**
     * The names in use where replies to it stand, so that a new one there is taken for nobody else's.
     *
     * @param id its key
     * @return keys of personas; none unless its room says otherwise
     */
    default Set<Long> namesBeside(long id) {
        return Set.of();
    }

    /**
     * Moves it to a state that a moderator or its author decided on, and announces what follows.
     *
     * @param id its key
     * @param change what to do with it
     * @param actor who decided
     * @throws nl.krachtkring.platform.access.Conflict when its state allows that no more
     */
    void apply(long id, Change change, Actor actor);

    /**
     * Finds one by the number in its address, whoever asks and whatever its state.
     *
     * @param publicId 15 digits
     * @return its key; empty when there is none, and for kinds whose addresses have no number
     */
    default Optional<Long> byPublicId(long publicId) {
        return Optional.empty();
    }

    /**
     * Whether a moderator reads replies of members before they appear, because the place asked for that.
     *
     * @param id its key
     * @return false for most places
     */
    default boolean checksReplies(long id) {
        return false;
    }

    /**
     * Whether its author can change a returned text right beside the reasons; else it is changed where it was written.
     *
     * @return false for kinds with more than one text
     */
    default boolean takesTextAgain() {
        return false;
    }

    /**
     * Takes a new text for one that waits or was given back, and lets it wait for a moderator.
     *
     * @param id its key
     * @param text the new text; its title stays where none is given, and for kinds without one
     * @param actor its author
     * @throws NotFound where {@link #takesTextAgain} is false and {@link #formAgain} is empty
     */
    default void offerAgain(long id, NewText text, Actor actor) {
        throw new NotFound();
    }

    /**
     * For how long after it appeared a text can be changed by its author, where it or replies to it stand.
     *
     * @param id its key
     * @return a day, unless its place says otherwise
     */
    default Duration editPeriod(long id) {
        return Editable.USUAL;
    }

    /**
     * Its text, for who wants to change it. Whose it is and in which state, the caller asks.
     *
     * @param actor who
     * @param id its key
     * @return empty for kinds that can't be changed as one text
     */
    default Optional<Editable> editable(Actor actor, long id) {
        return Optional.empty();
    }

    /**
     * Where its author changes it, for kinds with more than one text: they have a form of their own.
     *
     * @param id its key
     * @return an address; empty where one text is all there is
     */
    default Optional<String> editForm(long id) {
        return Optional.empty();
    }

    /**
     * Where somebody without an account changes one that waits or came back, for kinds with more than one text.
     *
     * @return the last part of an address below her private link; empty where one text is all there is
     */
    default Optional<String> formAgain() {
        return Optional.empty();
    }

    /**
     * What a new text must be before it is taken.
     *
     * @param id the key of what is changed
     * @param typed what was typed
     * @return the text as it is kept
     * @throws nl.krachtkring.platform.access.RuleViolation of field {@code title} or {@code text}
     * @throws NotFound where {@link #editable} is empty
     */
    default NewText fitting(long id, NewText typed) {
        throw new NotFound();
    }

    /**
     * Puts another text in place of the one that stands, and announces it.
     *
     * @param id its key
     * @param text from {@link #fitting}
     * @throws NotFound where {@link #editable} is empty
     */
    default void edit(long id, NewText text) {
        throw new NotFound();
    }

    /**
     * Counts a reply that appeared or went; the last statement of a transaction, without touching the version.
     *
     * @param id its key
     * @param difference 1 or -1
     */
    default void countReply(long id, int difference) {}

    /**
     * Counts a reply of a past moment, as loaded texts have; see {@link #countReply(long, int)}.
     *
     * @param id its key
     * @param difference 1 or -1
     * @param at when the reply appeared; kinds that keep their last activity take it from here
     */
    default void countReply(long id, int difference, Instant at) {
        countReply(id, difference);
    }

    /** What a decision does to a contribution. */
    enum Change {
        /** Held or hidden becomes published. */
        PUBLISH,
        /** Held goes back to its author. */
        GIVE_BACK,
        /** Published becomes hidden. */
        HIDE,
        /** Goes away as spam. */
        SPAM,
        /** Its author takes it away. */
        WITHDRAW
    }
}
