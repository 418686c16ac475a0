package nl.krachtkring.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.krachtkring.comment.CommentPage;
import nl.krachtkring.comment.CommentQueries;
import nl.krachtkring.comment.CommentService;
import nl.krachtkring.comment.CommentSigning;
import nl.krachtkring.comment.CommentSigning.Once;
import nl.krachtkring.comment.MemberComment;
import nl.krachtkring.comment.NewReplies;
import nl.krachtkring.comment.Placed;
import nl.krachtkring.comment.Seen;
import nl.krachtkring.comment.web.CommentsView.Form;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.contribution.web.ReaderRights;
import nl.krachtkring.member.web.OneTimeChoice;
import nl.krachtkring.moderation.HelpLines;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.i18n.Language;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.markup.DrawnPieces;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/** The comments under a contribution and their form; the page has asked already whether it may be read. */
@Named
@RequestScoped
public class CommentsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Language language;

    @Inject
    Messages messages;

    @Inject
    Contributions contributions;

    @Inject
    ReaderRights rights;

    @Inject
    CommentQueries queries;

    @Inject
    CommentService service;

    @Inject
    GuestReply guest;

    @Inject
    Seen seen;

    @Inject
    Consents consents;

    @Inject
    CommentSigning signing;

    @Inject
    ReplyPhotosPart photos;

    @Inject
    BegunText begun;

    @Inject
    ReplyAudience audience;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    private ContributionRef shown;
    private CommentsView view;
    private String name;
    private String email;
    private String text;
    private boolean consent;
    private final OneTimeChoice once = new OneTimeChoice();

    /**
     * The one-time name, as chosen.
     *
     * @return for the fields behind the word
     */
    public OneTimeChoice getOnce() {
        return once;
    }

    /**
     * The comments under a contribution, read once per request.
     *
     * @param ref the contribution
     * @return the stretch that was asked for, and the form
     */
    public CommentsView of(ContributionRef ref) {
        if (!ref.equals(shown)) {
            view = read(ref);
            shown = ref;
        }
        return view;
    }

    /**
     * Takes what was typed.
     *
     * @param ref the contribution it replies to
     */
    public void place(ContributionRef ref) {
        errors.guard(() -> {
            if (actor.get().isAnonymous()) {
                guest.place(ref, text, new GuestReply.Sender(name, email, consent));
            } else {
                placeAsMember(ref);
            }
        });
    }

    /**
     * Keeps what a member typed, as often as it changes; also when it isn't finished.
     *
     * @param ref the contribution it replies to
     */
    public void keep(ContributionRef ref) {
        errors.guard(() -> KeptDraft.keep(
                () -> photos.keep(actor.get(), ref, KeptDraft.typed("text")), route.addressWithQuery() + "#reageer"));
    }

    private void placeAsMember(ContributionRef ref) {
        photos.take(actor.get(), ref);
        Placed placed =
                service.place(actor.get(), ref, new MemberComment(text, route.numberOrNull("op"), once.chosen()));
        String address = placed.inDanger() ? HelpLines.beside(placed.address()) : placed.address();
        Redirect.saying(placed.stands() ? "comment.place.done" : "comment.held.done", address);
    }

    private CommentsView read(ContributionRef ref) {
        Actor reader = actor.get();
        CommentQueries.Talk talk = queries.talk(reader, ref, AskedStretch.of(route));
        CommentPage page = talk.page();
        Decision reply = rights.mayReply(ref);
        if (!reply.allowed() && parameters().containsKey("comment-form")) {
            // Closed while somebody wrote: the form is gone, so the refusal says why and gives the text back.
            Access.require(reply);
        }
        NewReplies news = isReading() ? seen.open(reader, ref, page) : NewReplies.NONE;
        if (!reply.allowed()) {
            return new CommentsView(page, news, null, Form.NONE, Once.NONE, null, null, null, false, "");
        }
        Long op = route.numberOrNull("op");
        String answering = op == null ? null : queries.authorOf(ref, op).orElse(null);
        String kept = begin(ref, op, answering);
        if (reader.isAnonymous()) {
            return new CommentsView(
                    page,
                    NewReplies.NONE,
                    null,
                    Form.GUEST,
                    Once.NONE,
                    answering,
                    consents.current(Purpose.GUEST_COMMENT, language.locale()),
                    messages.get("comment.audience.guest"),
                    false,
                    kept);
        }
        boolean open = rights.isOpen(ref);
        Once said = signing.once(talk.once(), rights.mayUseOneTimeName(ref));
        CommentsView shown = new CommentsView(
                page,
                news,
                changeable(ref, page),
                Form.MEMBER,
                said,
                answering,
                null,
                audience.of(reader, ref, rights),
                !open,
                kept);
        if (once.isUntouched()) {
            boolean own = blank(shown) == null || said.offered().isEmpty();
            once.offer(own ? said.offered() : DrawnPieces.OWN);
        }
        return shown;
    }

    /**
     * The form for a reply as everybody gets it who began none.
     *
     * @param ref the contribution
     * @return null where something of the reader's own stands in it, or the address asks for something
     */
    public CommentsView.Blank blank(ContributionRef ref) {
        return blank(of(ref));
    }

    private CommentsView.Blank blank(CommentsView talk) {
        boolean asked = !route.addressWithQuery().equals(route.getAddress());
        return asked || FacesContext.getCurrentInstance().isPostback() ? null : talk.blank();
    }

    /** Asked only where something of the reader's own is shown. */
    private Instant changeable(ContributionRef ref, CommentPage page) {
        return page.hasOwn()
                ? clock.instant().minus(contributions.of(ref.kind()).editPeriod(ref.id()))
                : null;
    }

    private String begin(ContributionRef ref, Long op, String answering) {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return "";
        }
        boolean quoted = "ja".equals(parameters().get("citaat"));
        BegunText.Begun form = begun.of(actor.get(), ref, new BegunText.Answered(op, answering, quoted));
        text = form.text();
        return form.kept();
    }

    /** Sending isn't reading, and neither is a browser that fetches ahead. */
    private static boolean isReading() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return "GET".equals(request.getMethod()) && request.getHeader("Sec-Purpose") == null;
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /**
     * Whether help lines belong on the page, because of what was just sent.
     *
     * @return true after words that may mean danger, also when they were refused
     */
    public boolean isHelpShown() {
        return parameters().containsKey("hulp") || guest.isHelpNeeded(text);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
