package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;

/**
 * How the state of one's own discussion is shown.
 *
 * @param key the message key of the words
 * @param kind the colour
 * @param icon the sign
 */
public record StateWords(String key, String kind, String icon) {

    /**
     * The words for a state.
     *
     * @param status any state
     * @return the words; null for a state that needs none
     */
    static StateWords of(ContributionStatus status) {
        return switch (status) {
            case HELD -> new StateWords("discussion.state.held", "warning", "hourglass");
            case RETURNED -> new StateWords("discussion.state.returned", "info", "return");
            case HIDDEN -> new StateWords("discussion.state.hidden", "negative", "eye-off");
            case DRAFT -> new StateWords("discussion.state.draft", "info", "edit");
            case PUBLISHED, WITHDRAWN, ERASED, SPAM -> null;
        };
    }
}
