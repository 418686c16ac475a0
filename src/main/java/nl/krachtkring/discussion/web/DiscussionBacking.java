package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.krachtkring.comment.CommentMoving;
import nl.krachtkring.comment.web.StreamMarks;
import nl.krachtkring.contribution.web.ReaderRights;
import nl.krachtkring.discussion.AskedFacilitators;
import nl.krachtkring.discussion.CloseDiscussion;
import nl.krachtkring.discussion.DiscussionReading;
import nl.krachtkring.discussion.DiscussionService;
import nl.krachtkring.discussion.DiscussionView;
import nl.krachtkring.discussion.LiveMark;
import nl.krachtkring.member.Badges;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One discussion; its replies are a part of another room. */
@Named
@RequestScoped
public class DiscussionBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionReading reading;

    @Inject
    DiscussionService service;

    @Inject
    CommentMoving moving;

    @Inject
    Badges badges;

    @Inject
    ReaderRights rights;

    @Inject
    FormErrors errors;

    @Inject
    AskedFacilitators asked;

    @Inject
    StreamMarks marks;

    private DiscussionView discussion;
    private LiveMark live;
    private String reason;

    @PostConstruct
    void load() {
        DiscussionView read = reading.show(actor.get(), route.id());
        live = read.live();
        discussion = read.still();
        rights.decided(discussion.ref(), discussion.reply(), discussion.open(), !discussion.facilitatorsOnly());
        rights.decidedOnce(discussion.ref(), discussion.may("SPEAK_ONCE"));
        if (!FacesContext.getCurrentInstance().isPostback()) {
            leadOn();
        }
        if (discussion.may("ACCEPT")) {
            marks.offer("antwoord", "discussion.answer.link");
        }
        if (discussion.answer() != null) {
            marks.mark(discussion.answer().publicId(), "discussion.answer");
        }
    }

    /**
     * Leads to where the discussion, or the reply that was asked for or is to be answered, stands now. Only who reads: a form is taken under the address at
     * which it was begun, since led on it would come as a question, without what was typed.
     */
    private void leadOn() {
        Long answered = route.numberOrNull("op");
        Long reply = answered == null ? route.numberOrNull("vanaf") : answered;
        Optional<String> elsewhere =
                reply == null ? Optional.empty() : moving.elsewhere(actor.get(), discussion.ref(), reply);
        if (elsewhere.isPresent()) {
            Redirect.to(answered == null ? elsewhere.get() : answering(elsewhere.get(), answered));
        } else if (!discussion.slug().equals(route.textOrNull("slug"))) {
            Redirect.to(discussion.getAddress() + asked());
        }
    }

    /** The form below it, for the same answer. */
    private static String answering(String address, Long answered) {
        return address.replaceAll("[?#].*", "") + "?op=" + answered + "#reageer";
    }

    /** Which stretch or answer the address asks for, and what it says was done; the browser keeps the anchor itself. */
    private String asked() {
        return route.addressWithQuery().substring(route.getAddress().length());
    }

    /**
     * Whether the reader comes in among parents because of her work, and hears once what they may expect of her.
     *
     * @return true in a parents' group for who has or asked for a badge of an organisation
     */
    public boolean isDutyTold() {
        return discussion.parents() && badges.isAtWork(actor.get());
    }

    /** Ends the replying. */
    public void close() {
        errors.guard(() -> {
            service.close(actor.get(), discussion.publicId(), new CloseDiscussion(reason));
            Redirect.saying("discussion.close.done", discussion.getAddress());
        });
    }

    /** Keeps it to members alone. */
    public void keepToMembers() {
        service.keepToMembers(actor.get(), discussion.publicId());
        Redirect.saying("discussion.members.done", discussion.getAddress());
    }

    /** Opens a question to the facilitators to the members. */
    public void share() {
        asked.share(actor.get(), discussion.publicId());
        Redirect.saying("discussion.ask.share.done", discussion.getAddress());
    }

    /** Lets people reply again. */
    public void reopen() {
        service.reopen(actor.get(), discussion.publicId());
        Redirect.saying("discussion.reopen.done", discussion.getAddress());
    }

    /**
     * The discussion.
     *
     * @return never null
     */
    public DiscussionView getDiscussion() {
        return discussion;
    }

    /**
     * Whether the reader muted the name under which it was opened.
     *
     * @return whether the opening is folded
     */
    public boolean isFolded() {
        return !discussion.isLeft() && discussion.author().isMutedBy(actor.get());
    }

    /**
     * What an open page compares with later.
     *
     * @return never null
     */
    public LiveMark getLive() {
        return live;
    }

    /**
     * Whether a visitor would have to sign in to reply.
     *
     * @return true for visitors where replying is open
     */
    public boolean isForVisitor() {
        return actor.get().isAnonymous() && "group.write.signIn".equals(discussion.getNoReply());
    }

    /**
     * Whether the reader would have to become a member to reply.
     *
     * @return true for signed-in outsiders where replying is open
     */
    public boolean isForOutsider() {
        return "group.write.member".equals(discussion.getNoReply());
    }

    /**
     * Whether a facilitator is about to close the discussion.
     *
     * @return whether the reason is asked
     */
    public boolean isClosing() {
        return discussion.may("CLOSE")
                && FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .containsKey("sluiten");
    }

    /**
     * The reason, as typed.
     *
     * @return null at first
     */
    public String getReason() {
        return reason;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the reason
     */
    public void setReason(String typed) {
        reason = typed;
    }
}
