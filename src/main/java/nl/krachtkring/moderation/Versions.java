package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Revision;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.contribution.WordChanges;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.richtext.RichText;

/** The other versions of a text, for its author and for the moderator who has its case. Both ask first who reads. */
@Singleton
public class Versions {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} ");

    private final Revisions revisions;
    private final EditRights rights;
    private final RichText richText;

    @Inject
    Versions(Revisions revisions, EditRights rights, RichText richText) {
        this.revisions = revisions;
        this.rights = rights;
        this.richText = richText;
    }

    /**
     * The versions of one's own text.
     *
     * @param before those that stood, the last one first
     * @param waiting the change that a moderator reads first; null without one
     * @param returned the change that was given back; null without one
     * @param mayEdit whether she can change it now
     */
    public record Own(List<VersionView> before, VersionView waiting, VersionView returned, boolean mayEdit) {

        /** Makes the list immutable. */
        public Own {
            before = List.copyOf(before);
        }
    }

    /**
     * The versions of one's own text.
     *
     * @param actor its author
     * @param card her own text
     * @return mostly nothing but whether she can change it
     */
    @Transactional
    public Own own(Actor actor, ContributionCard card) {
        String standing = standing(actor, card);
        Optional<Revision> aside = revisions.aside(card.ref());
        return new Own(
                before(card.ref(), standing),
                aside.filter(one -> !one.returned())
                        .map(one -> aside(one, standing))
                        .orElse(null),
                aside.filter(Revision::returned)
                        .map(one -> aside(one, standing))
                        .orElse(null),
                rights.mayEdit(actor, card).allowed());
    }

    /** The versions that stood before, the last one first. */
    List<VersionView> before(Actor actor, ContributionCard card) {
        return before(card.ref(), standing(actor, card));
    }

    private List<VersionView> before(ContributionRef ref, String standing) {
        List<VersionView> views = new ArrayList<>();
        String after = standing;
        for (Revision revision : revisions.before(ref)) {
            views.add(view(revision, between(revision.body(), after)));
            after = revision.body();
        }
        return views;
    }

    /** What a change that waits would make of what stands; empty where none waits. */
    List<WordChanges.Piece> changes(Actor actor, ContributionCard card) {
        return revisions
                .aside(card.ref())
                .map(one -> between(standing(actor, card), one.body()))
                .orElse(List.of());
    }

    /** Word by word, without the marks of headings. */
    private static List<WordChanges.Piece> between(String from, String to) {
        return WordChanges.between(
                HEADING.matcher(from).replaceAll(""), HEADING.matcher(to).replaceAll(""));
    }

    /** In the form in which versions are kept, which for some kinds isn't what their cards show. */
    private String standing(Actor actor, ContributionCard card) {
        return rights.editable(actor, card)
                .map(editable -> editable.text().body())
                .orElse(card.text());
    }

    /** What a case is about: the change where one waits or was given back, else the text as it stands. */
    ContributionCard judged(ModerationPolicy.Facts facts, ContributionCard card) {
        boolean change = card.status() == ContributionStatus.PUBLISHED
                && (facts.causes().contains(ReviewCause.EDIT) || facts.causes().contains(ReviewCause.APPEAL));
        return change
                ? revisions
                        .aside(card.ref())
                        .map(Revision::text)
                        .map(card::saying)
                        .orElse(card)
                : card;
    }

    private VersionView aside(Revision revision, String standing) {
        return view(revision, between(standing, revision.body()));
    }

    private VersionView view(Revision revision, List<WordChanges.Piece> changes) {
        return new VersionView(revision.title(), richText.html(revision.body()), revision.at(), changes);
    }
}
