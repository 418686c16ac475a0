package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.SubjectPage;
import nl.krachtkring.contribution.Subjects;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;

/**
 * Which page of the site a discussion is about: a working method, an article, a project or a word of the glossary. Both show each
 * other, each to those alone who may read the other.
 */
@Singleton
public class DiscussionAbout {

    private static final String SUBJECT = "DISCUSSION";

    private final DiscussionService discussions;
    private final DiscussionRepository repository;
    private final Subjects subjects;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final OpenPages pages;

    /**
     * For the container.
     *
     * @param discussions opens them
     * @param repository the discussions
     * @param subjects the pages
     * @param entities the database
     * @param audit the log
     * @param pages those that are open
     */
    @Inject
    public DiscussionAbout(
            DiscussionService discussions,
            DiscussionRepository repository,
            Subjects subjects,
            EntityManager entities,
            AuditTrail audit,
            OpenPages pages) {
        this.discussions = discussions;
        this.repository = repository;
        this.subjects = subjects;
        this.entities = entities;
        this.audit = audit;
        this.pages = pages;
    }

    /**
     * Opens a discussion that says what it is about; see {@link DiscussionService#open}.
     *
     * @param actor who
     * @param group where
     * @param text title and text
     * @param page the number of the page; null when it is about none
     * @return where it stands or waits
     */
    @Transactional
    public OpenedDiscussion open(Actor actor, String group, @Valid OpenDiscussion text, Long page) {
        OpenedDiscussion opened = discussions.open(actor, group, text);
        if (page != null) {
            subjects.byNumber(page).ifPresent(found -> keep(opened.ref().id(), found));
        }
        return opened;
    }

    /**
     * Says which page a discussion is about, in place of an earlier one. Doing it twice is doing it once.
     *
     * @param actor its author or a facilitator
     * @param publicId the number of the discussion
     * @param page the number of the page
     * @throws NotFound when there is none of both for this actor
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers
     */
    @Transactional
    public void tell(Actor actor, long publicId, long page) {
        long id = load(actor, publicId);
        keep(id, subjects.byNumber(page).orElseThrow(NotFound::new));
        audit.record(actor, "discussion.about", SUBJECT, id, null);
        pages.tell(id);
    }

    /**
     * Leaves a discussion about no page in particular. Doing it twice is doing it once.
     *
     * @param actor its author or a facilitator
     * @param publicId the number of the discussion
     * @throws NotFound when there is none for this actor
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers
     */
    @Transactional
    public void untell(Actor actor, long publicId) {
        long id = load(actor, publicId);
        entities.createNativeQuery("DELETE FROM discussion_about WHERE discussion_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        audit.record(actor, "discussion.about.not", SUBJECT, id, null);
        pages.tell(id);
    }

    /**
     * Says it of a discussion that the portal itself loaded.
     *
     * @param actor the portal itself
     * @param discussion points to it
     * @param kind the kind of the page
     * @param slug its name in addresses
     * @throws NotFound when there is no such page
     */
    @Transactional
    public void load(Actor actor, ContributionRef discussion, ContributionKind kind, String slug) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
        keep(discussion.id(), subjects.named(kind, slug).orElseThrow(NotFound::new));
    }

    private void keep(long discussion, SubjectPage page) {
        ContributionRef ref = page.ref();
        entities.createNativeQuery("INSERT INTO discussion_about (discussion_id, kind, page_id) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE kind = VALUES(kind), page_id = VALUES(page_id)")
                .setParameter(1, discussion)
                .setParameter(2, ref.kind().name())
                .setParameter(3, ref.id())
                .executeUpdate();
    }

    private long load(Actor actor, long publicId) {
        long id = repository.keyOf(publicId).orElseThrow(NotFound::new);
        Access.require(AboutPolicy.mayTell(actor, repository.facts(id).orElseThrow(NotFound::new)));
        return id;
    }
}
