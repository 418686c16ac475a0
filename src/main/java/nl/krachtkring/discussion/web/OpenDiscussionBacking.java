package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.contribution.web.PhotoPart;
import nl.krachtkring.discussion.DiscussionDrafts;
import nl.krachtkring.discussion.DiscussionKind;
import nl.krachtkring.discussion.DiscussionPolicy;
import nl.krachtkring.discussion.OpenDiscussion;
import nl.krachtkring.discussion.OpenedDiscussion;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.member.OfferedNames;
import nl.krachtkring.member.Personas;
import nl.krachtkring.member.web.OneTimeChoice;
import nl.krachtkring.moderation.HelpLines;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.web.Dates;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The page on which a member starts a discussion. */
@Named
@RequestScoped
public class OpenDiscussionBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    SubjectChoice about;

    @Inject
    DiscussionDrafts drafts;

    @Inject
    PhotoPart photo;

    @Inject
    Messages messages;

    @Inject
    Personas names;

    @Inject
    OfferedNames offered;

    @Inject
    FormErrors errors;

    private GroupView group;
    private DiscussionKind kind;
    private Opening opening;
    private final PollForm poll = new PollForm();
    private String title;
    private String body;
    private boolean membersOnly;
    private String kept = "";
    private List<FileView> photos;
    private final OneTimeChoice once = new OneTimeChoice();

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("READ")) {
            throw new NotFound();
        }
        if (actor.get().isAnonymous()) {
            Redirect.to("/inloggen?terug=" + route.getAddress());
            return;
        }
        Access.require(DiscussionPolicy.mayOpen(actor.get(), group.facts()));
        kind = DiscussionKind.of(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("soort"));
        once.offer(group.oneTimeNames() ? offered.next() : "");
        if (!FacesContext.getCurrentInstance().isPostback()) {
            drafts.of(actor.get(), group.id(), kind).ifPresent(this::goOn);
        }
    }

    private void goOn(Draft draft) {
        title = draft.title();
        body = poll.goOn(kind, draft.text());
        kept = messages.of("contribution.draft.of", Dates.moment(draft.at()));
    }

    /** Keeps what was typed, as often as it changes; also when it isn't finished. */
    public void keep() {
        errors.guard(() -> KeptDraft.keep(
                () -> {
                    drafts.keep(actor.get(), group.facts(), kind, KeptDraft.typed("title"), typedBody());
                    takePhoto();
                },
                route.addressWithQuery()));
    }

    /**
     * Goes on as another kind of talk, with what was typed.
     *
     * @param chosen the kind
     */
    public void choose(DiscussionKind chosen) {
        errors.guard(() -> {
            DiscussionDrafts.Typed typed = new DiscussionDrafts.Typed(KeptDraft.typed("title"), typedBody());
            drafts.change(actor.get(), group.facts(), kind, chosen, typed);
            Redirect.to(about.form(chosen));
        });
    }

    private String typedBody() {
        return PollForm.kept(kind, KeptDraft.typed("body"));
    }

    /**
     * Of when the draft in the form is.
     *
     * @return empty without one
     */
    public String getKept() {
        return kept;
    }

    /** Keeps the photo that was sent with the form, or takes one away. */
    void takePhoto() {
        photos = null;
        if (photo.taken() != null) {
            drafts.takePhoto(actor.get(), group.id(), kind, photo.taken());
        }
        photo.sent().ifPresent(added -> drafts.addPhoto(actor.get(), group.facts(), kind, added));
    }

    /**
     * The photos that wait with the draft, as they are now.
     *
     * @return mostly empty
     */
    public List<FileView> getPhotos() {
        if (photos == null) {
            photos = drafts.photos(actor.get(), group.id(), kind);
        }
        return photos;
    }

    /** Opens the discussion and goes to it. */
    public void send() {
        errors.guard(() -> {
            takePhoto();
            OpenedDiscussion opened = about.open(
                    actor.get(),
                    group.slug(),
                    new OpenDiscussion(title, body, membersOnly, once.chosen(), kind, poll.plan(kind)));
            String address = opened.inDanger() ? HelpLines.beside(opened.address()) : opened.address();
            Redirect.saying(opened.held() ? "discussion.open.held.done" : "discussion.open.done", address);
        });
    }

    /**
     * The name for this discussion alone, as chosen.
     *
     * @return for the fields behind the word
     */
    public OneTimeChoice getOnce() {
        return once;
    }

    /**
     * Where the discussion will stand.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * What kind of talk it will be.
     *
     * @return open talk at first
     */
    public DiscussionKind getKind() {
        return kind;
    }

    /**
     * What else it could be.
     *
     * @return the other kinds
     */
    public List<DiscussionKind> getOtherKinds() {
        return Arrays.stream(DiscussionKind.values())
                .filter(other -> other != kind)
                .toList();
    }

    /**
     * The answers of a poll, as typed.
     *
     * @return for the fields of a poll
     */
    public PollForm getPoll() {
        return poll;
    }

    /**
     * The title, as typed.
     *
     * @return null at first
     */
    public String getTitle() {
        return title;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the title
     */
    public void setTitle(String typed) {
        title = typed;
    }

    /**
     * The text, as typed.
     *
     * @return null at first
     */
    public String getBody() {
        return body;
    }

    /**
     * Takes what was typed.
     *
     * @param typed Markdown
     */
    public void setBody(String typed) {
        body = typed;
    }

    /**
     * Whether only members will read it.
     *
     * @return false at first
     */
    public boolean isMembersOnly() {
        return membersOnly;
    }

    /**
     * Takes who will read it.
     *
     * @param only whether only members
     */
    public void setMembersOnly(boolean only) {
        membersOnly = only;
    }

    /**
     * Who will be able to read it.
     *
     * @return what the form says of that
     */
    public Opening getOpening() {
        if (opening == null) {
            opening = new Opening(
                    group,
                    kind,
                    !actor.get().isAnonymous() && names.isNamed(actor.get().persona()));
        }
        return opening;
    }
}
