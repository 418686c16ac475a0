package nl.krachtkring.moderation;

import java.util.List;
import nl.krachtkring.contribution.ContributionCard;

/**
 * A text as its author sees it.
 *
 * @param card the text, its place and state
 * @param html the text, sanitised
 * @param statements why what was decided, newest first
 * @param begun what the form to change it begins with; null when it can't be changed beside its reasons now
 * @param allowed what its author can do now
 * @param waitsForSecondLook whether somebody else was asked to look and hasn't yet
 * @param inDanger whether its words may mean danger, so that help lines belong beside it
 */
public record OwnView(
        ContributionCard card,
        String html,
        List<StatementView> statements,
        Begun begun,
        Allowed allowed,
        boolean waitsForSecondLook,
        boolean inDanger) {

    /**
     * What a form begins with, beside the text.
     *
     * @param title the title; null for kinds without one
     * @param version of what is changed
     */
    public record Begun(String title, int version) {}

    /**
     * What its author can do now.
     *
     * @param appeal ask somebody else to look
     * @param offerAgain change the text, which came back or waits still, and offer it
     * @param withdraw take it away
     */
    public record Allowed(boolean appeal, boolean offerAgain, boolean withdraw) {}
}
