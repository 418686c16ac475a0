package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/**
 * Texts with headings or questions, with which members of a group can begin a discussion. Its facilitators write them. A discussion
 * that began with one is its author's own: changing the text later changes nothing there.
 */
@Singleton
public class StartingTexts {

    /** So many buttons still leave the form itself in sight on a phone. */
    public static final int MOST = 5;

    private static final String SUBJECT = "GROUP";

    private final StartingTextRepository texts;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param texts the texts
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public StartingTexts(StartingTextRepository texts, AuditTrail audit, Clock clock) {
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a discussion of a group can begin with.
     *
     * @param actor who opens one
     * @param group where
     * @return at most five; none for who can't open one there
     */
    public List<StartingText> offered(Actor actor, GroupFacts group) {
        return StartingTextPolicy.mayUse(actor, group).allowed() ? texts.of(group.id()) : List.of();
    }

    /**
     * The one that somebody begins with.
     *
     * @param actor who opens a discussion
     * @param group where
     * @param publicId its number
     * @return the text
     * @throws NotFound when the group has none of that number, or not for this actor
     */
    public StartingText use(Actor actor, GroupFacts group, long publicId) {
        Access.require(StartingTextPolicy.mayUse(actor, group));
        return texts.find(group.id(), publicId).orElseThrow(NotFound::new);
    }

    /**
     * The texts of a group, to write and change them.
     *
     * @param actor a facilitator
     * @param group which
     * @return at most five
     * @throws NotFound for everyone else
     */
    public List<StartingText> list(Actor actor, GroupFacts group) {
        Access.require(StartingTextPolicy.mayWrite(actor, group));
        return texts.of(group.id());
    }

    /**
     * One of them.
     *
     * @param actor a facilitator
     * @param group which
     * @param publicId its number
     * @return the text
     * @throws NotFound when the group has none of that number, and for everyone else
     */
    public StartingText show(Actor actor, GroupFacts group, long publicId) {
        Access.require(StartingTextPolicy.mayWrite(actor, group));
        return texts.find(group.id(), publicId).orElseThrow(NotFound::new);
    }

    /**
     * Adds one. The same name and text twice is once.
     *
     * @param actor a facilitator
     * @param group which
     * @param command name and text
     * @return its number
     * @throws NotFound for everyone else
     * @throws RuleViolation of field {@code name} when there are five, or one of that name
     */
    @Transactional
    public long write(Actor actor, GroupFacts group, @Valid WriteStartingText command) {
        texts.alone(group.id());
        Access.require(StartingTextPolicy.mayWrite(actor, group));
        Optional<StartingText> there = texts.named(group.id(), command.name());
        if (there.filter(one -> one.text().equals(command.text())).isPresent()) {
            return there.get().publicId();
        }
        requireFree(there.isEmpty());
        if (texts.of(group.id()).size() >= MOST) {
            throw new RuleViolation("name", "discussion.start.full", MOST);
        }
        long publicId = texts.add(group.id(), command, actor.person(), clock.instant());
        audit.record(actor, "discussion.start.write", SUBJECT, group.id(), null);
        return publicId;
    }

    /**
     * Changes one.
     *
     * @param actor a facilitator
     * @param group which
     * @param publicId its number
     * @param command name and text
     * @param read the version that she changed
     * @throws NotFound when it isn't there any more, and for everyone else
     * @throws RuleViolation of field {@code text} when somebody changed it meanwhile, of {@code name} when another one has that name
     */
    @Transactional
    public void change(Actor actor, GroupFacts group, long publicId, @Valid WriteStartingText command, int read) {
        texts.alone(group.id());
        StartingText before = show(actor, group, publicId);
        if (before.version() != read) {
            throw new RuleViolation("text", "discussion.start.conflict");
        }
        requireFree(texts.named(group.id(), command.name())
                .filter(other -> other.publicId() != publicId)
                .isEmpty());
        texts.change(publicId, command, actor.person(), clock.instant());
        audit.record(actor, "discussion.start.change", SUBJECT, group.id(), null);
    }

    /**
     * Takes one away. What began with it stands.
     *
     * @param actor a facilitator
     * @param group which
     * @param publicId its number
     * @throws NotFound when it isn't there any more, and for everyone else
     */
    @Transactional
    public void takeAway(Actor actor, GroupFacts group, long publicId) {
        texts.alone(group.id());
        show(actor, group, publicId);
        texts.remove(publicId);
        audit.record(actor, "discussion.start.remove", SUBJECT, group.id(), null);
    }

    /**
     * Adds one to a group that the portal itself loads.
     *
     * @param actor the portal itself
     * @param group the key of the group
     * @param text name and text
     */
    @Transactional
    public void load(Actor actor, long group, WriteStartingText text) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
        texts.add(group, text, null, clock.instant());
    }

    private static void requireFree(boolean free) {
        if (!free) {
            throw new RuleViolation("name", "discussion.start.name.taken");
        }
    }
}
