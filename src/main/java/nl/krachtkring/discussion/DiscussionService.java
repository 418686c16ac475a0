package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.member.OneTimeNames;
import nl.krachtkring.moderation.DangerWords;
import nl.krachtkring.moderation.ReviewCause;
import nl.krachtkring.moderation.Reviews;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Opening, closing and opening again. */
@Singleton
public class DiscussionService {

    private static final String SUBJECT = "DISCUSSION";

    private final DiscussionRepository repository;
    private final Submissions submissions;
    private final Groups groups;
    private final OneTimeNames names;
    private final DiscussionDrafts drafts;
    private final DiscussionNotes notes;
    private final Reviews reviews;
    private final DangerWords danger;
    private final Polls polls;
    private final AskedFacilitators asked;
    private final AuditTrail audit;
    private final Event<ContributionPublished> published;
    private final Event<ContributionChanged> changed;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the discussions
     * @param submissions finds what a double click sent already
     * @param groups the groups
     * @param names names for one discussion alone
     * @param drafts what members are writing
     * @param notes tell in the discussion what was done
     * @param reviews the moderators' queue
     * @param danger sees words that may mean danger
     * @param polls answers to choose from
     * @param asked lets facilitators know of questions to them
     * @param audit the log
     * @param published tells that one appeared
     * @param changed tells that others than before read one
     * @param clock the time
     */
    @Inject
    public DiscussionService(
            DiscussionRepository repository,
            Submissions submissions,
            Groups groups,
            OneTimeNames names,
            DiscussionDrafts drafts,
            DiscussionNotes notes,
            Reviews reviews,
            DangerWords danger,
            Polls polls,
            AskedFacilitators asked,
            AuditTrail audit,
            Event<ContributionPublished> published,
            Event<ContributionChanged> changed,
            Clock clock) {
        this.repository = repository;
        this.submissions = submissions;
        this.groups = groups;
        this.names = names;
        this.drafts = drafts;
        this.notes = notes;
        this.reviews = reviews;
        this.danger = danger;
        this.polls = polls;
        this.asked = asked;
        this.audit = audit;
        this.published = published;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Opens a discussion under the name that the actor has in the group, or under one for it alone. The same title and text once more within ten
     * minutes is the same discussion.
     *
     * @param actor who
     * @param groupSlug where
     * @param text title and text
     * @return where it stands or waits
     * @throws NotFound when the actor can't read the group
     * @throws nl.krachtkring.platform.access.NotAllowed for who isn't a member
     */
    @Transactional
    public OpenedDiscussion open(Actor actor, String groupSlug, @Valid OpenDiscussion text) {
        GroupView group = groups.bySlug(actor, groupSlug);
        Access.require(DiscussionPolicy.mayOpen(actor, group.facts()));
        if (text.kind() == DiscussionKind.POLL) {
            text.poll().require(clock.instant());
        }
        OpenDiscussion said = group.facts().letsOthersRead() ? text.asItsKindAsks() : text.forEveryReader();
        PersonaId persona =
                actor.standingIn(group.id()).orElseThrow(NotFound::new).persona();
        Instant now = clock.instant();
        repository.oneAtATime(persona);
        Submissions.Sent sent = submissions.of(new Submission(group.id(), persona, said), now);
        if (sent.same() != null) {
            drafts.placedAlready(actor, group.id(), said.kind(), sent.same().ref());
            return opened(sent.same(), said);
        }
        PersonaId signed = text.oneTimeName() == null ? persona : oneTime(actor, group, text.oneTimeName());
        Discussion discussion = new Discussion(group.id(), signed.value(), said, sent.hash(), now);
        discussion.carry(drafts.ready(actor, group.id(), said.kind()));
        boolean checked = group.checksMembers() && !discussion.readBy().isForFacilitators();
        begin(actor, discussion, said, checked, now);
        drafts.placed(actor, group.id(), said.kind(), discussion.ref());
        return opened(discussion, said);
    }

    /**
     * Ends the replying.
     *
     * @param actor a facilitator
     * @param publicId the number of the discussion
     * @param command why
     */
    @Transactional
    public void close(Actor actor, long publicId, @Valid CloseDiscussion command) {
        Discussion discussion = toClose(actor, publicId);
        discussion.close(command.reason(), clock.instant());
        notes.add(discussion, DiscussionNote.Kind.CLOSED, null, 0, clock.instant());
        audit.record(actor, "discussion.close", SUBJECT, discussion.id(), null);
        changed.fire(new ContributionChanged(discussion.ref(), clock.instant()));
    }

    /**
     * Lets people reply again.
     *
     * @param actor a facilitator
     * @param publicId the number of the discussion
     */
    @Transactional
    public void reopen(Actor actor, long publicId) {
        Discussion discussion = toClose(actor, publicId);
        discussion.reopen();
        notes.add(discussion, DiscussionNote.Kind.REOPENED, null, 0, clock.instant());
        audit.record(actor, "discussion.reopen", SUBJECT, discussion.id(), null);
        changed.fire(new ContributionChanged(discussion.ref(), clock.instant()));
    }

    /**
     * Keeps it to members alone: for everyone else it isn't there any more. There is no way back, since people reply
     * trusting that only members read it. Doing it twice is doing it once.
     *
     * @param actor its author or a facilitator
     * @param publicId its number
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public void keepToMembers(Actor actor, long publicId) {
        Discussion discussion = repository.byPublicId(publicId).orElseThrow(NotFound::new);
        DiscussionFacts facts = repository.facts(discussion.id()).orElseThrow(NotFound::new);
        Access.require(DiscussionPolicy.mayMark(actor, facts));
        if (discussion.readBy().keepToMembers()) {
            audit.record(actor, "discussion.members", SUBJECT, discussion.id(), null);
            repository.settleGroup(discussion.groupId());
            Instant now = clock.instant();
            changed.fire(new ContributionChanged(discussion.ref(), now));
            repository.replies(discussion.id()).stream()
                    .map(reply -> new ContributionRef(ContributionKind.COMMENT, reply))
                    .forEach(reply -> changed.fire(new ContributionChanged(reply, now)));
        }
    }

    private PersonaId oneTime(Actor actor, GroupView group, String name) {
        Access.require(DiscussionPolicy.mayUseOneTimeName(actor, group.id(), group.oneTimeNames()));
        return names.create(actor.person(), name, repository.namesIn(group.id()));
    }

    private void begin(Actor actor, Discussion discussion, OpenDiscussion said, boolean checked, Instant now) {
        if (checked) {
            discussion.hold();
        } else {
            discussion.publish(now);
        }
        repository.add(discussion);
        polls.begin(discussion, said.poll());
        if (said.oneTimeName() != null) {
            names.keep(new PersonaId(discussion.personaId()), actor.person(), discussion.ref());
        }
        audit.record(actor, checked ? "discussion.hold" : "discussion.publish", SUBJECT, discussion.id(), null);
        boolean urgent = inDanger(said);
        if (checked || urgent) {
            ReviewCause cause = checked ? ReviewCause.GROUP_CHECK : ReviewCause.DANGER;
            reviews.openOf(actor, discussion.ref(), discussion.groupId(), cause, urgent);
        }
        if (!checked) {
            published.fire(new ContributionPublished(discussion.ref(), now));
            asked.tell(discussion, now);
            repository.countDiscussion(discussion.id(), 1, now);
        }
    }

    private OpenedDiscussion opened(Discussion discussion, OpenDiscussion said) {
        return OpenedDiscussion.of(discussion, inDanger(said));
    }

    private boolean inDanger(OpenDiscussion said) {
        String answers =
                said.poll() == null ? "" : String.join("\n", said.poll().options());
        return danger.in(said.title() + "\n" + said.body() + "\n" + answers);
    }

    private Discussion toClose(Actor actor, long publicId) {
        Discussion discussion = repository.byPublicId(publicId).orElseThrow(NotFound::new);
        DiscussionFacts facts = repository.facts(discussion.id()).orElseThrow(NotFound::new);
        Access.require(DiscussionPolicy.mayClose(actor, facts));
        return discussion;
    }
}
