package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.discussion.DiscussionDrafts;
import nl.krachtkring.discussion.DiscussionKind;
import nl.krachtkring.discussion.StartingText;
import nl.krachtkring.discussion.StartingTexts;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;

/**
 * What a new discussion can begin with. A press sends the form as it is, so that what was typed comes along; it fills an empty text and
 * never takes the place of another one, nor of a draft that was kept in another window or on another device.
 */
@Named
@RequestScoped
public class StartingTextPart {

    @Inject
    CurrentActor actor;

    @Inject
    StartingTexts texts;

    @Inject
    DiscussionDrafts drafts;

    @Inject
    SubjectChoice about;

    @Inject
    OpenDiscussionBacking opening;

    @Inject
    FormErrors errors;

    private List<StartingText> offered;

    /**
     * What there is to begin with.
     *
     * @return at most five, mostly none
     */
    public List<StartingText> getOffered() {
        if (offered == null) {
            offered = texts.offered(actor.get(), opening.getGroup().facts());
        }
        return offered;
    }

    /**
     * Puts a text into the form, where nothing was written yet.
     *
     * @param number of the text
     */
    public void begin(long number) {
        errors.guard(() -> {
            GroupFacts group = opening.getGroup().facts();
            DiscussionKind kind = opening.getKind();
            StartingText chosen = texts.use(actor.get(), group, number);
            requireEmpty(group, kind);
            opening.takePhoto();
            String title = KeptDraft.typed("title");
            drafts.keep(actor.get(), group, kind, title, PollForm.kept(kind, chosen.text()));
            Redirect.saying("discussion.start.done", about.form(kind));
        });
    }

    private void requireEmpty(GroupFacts group, DiscussionKind kind) {
        String typed = KeptDraft.typed("body");
        if (typed != null && !typed.isBlank()) {
            throw new RuleViolation("body", "discussion.start.typed");
        }
        boolean waiting = drafts.of(actor.get(), group.id(), kind)
                .filter(draft -> !new PollForm().goOn(kind, draft.text()).isBlank())
                .isPresent();
        if (waiting) {
            throw new RuleViolation("body", "discussion.start.draft");
        }
    }
}
