package nl.krachtkring.comment.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.comment.Quotes;
import nl.krachtkring.comment.ReplyDrafts;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Dates;

/** With what a form for a reply is opened: what its writer typed before, on whichever device, and what she quotes. */
@Singleton
public class BegunText {

    private final ReplyDrafts drafts;
    private final Quotes quotes;
    private final Messages messages;

    @Inject
    BegunText(ReplyDrafts drafts, Quotes quotes, Messages messages) {
        this.drafts = drafts;
        this.quotes = quotes;
        this.messages = messages;
    }

    /**
     * A comment that is answered.
     *
     * @param publicId its number; null for a reply to the whole
     * @param author who wrote it; null when it can't be answered
     * @param quoted whether it is quoted
     */
    record Answered(Long publicId, String author, boolean quoted) {}

    /**
     * What stands in the form.
     *
     * @param text Markdown; null for nothing
     * @param kept of when the draft in it is, in words; empty without one
     */
    record Begun(String text, String kept) {}

    Begun of(Actor actor, ContributionRef target, Answered answered) {
        Draft draft = drafts.of(actor, target, answered.publicId()).orElse(null);
        String before = draft == null ? "" : draft.text();
        String text = before + quote(target, answered, before);
        String kept = draft == null ? "" : messages.of("contribution.draft.of", Dates.moment(draft.at()));
        return new Begun(text.isEmpty() ? null : text, kept);
    }

    private String quote(ContributionRef target, Answered answered, String before) {
        if (!answered.quoted() || answered.author() == null || before.contains("#reactie-" + answered.publicId())) {
            return "";
        }
        String author = Quotes.plain(answered.author());
        return (before.isEmpty() ? "" : "\n\n")
                + quotes.of(target, answered.publicId(), address -> messages.of("comment.quote.head", author, address))
                        .orElse("");
    }
}
