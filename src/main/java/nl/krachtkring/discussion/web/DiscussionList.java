package nl.krachtkring.discussion.web;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.krachtkring.discussion.DiscussionFilter;

/**
 * Which list of discussions an address asks for; the address stays good, since pages go by key.
 *
 * @param path the page on which the list stands
 * @param filter which discussions
 * @param after the public number after which this page begins; null on the first page
 * @param signedIn whether the reader is somebody in particular
 */
public record DiscussionList(String path, DiscussionFilter filter, Long after, boolean signedIn) {

    private static final String ANCHOR = "#gesprekken";

    /**
     * A list that can be asked for.
     *
     * @param key of its label
     * @param address of its first page
     * @param chosen whether it is the one that is shown
     */
    public record Choice(String key, String address, boolean chosen) {}

    static DiscussionList asked(String path, boolean signedIn) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String number = parameters.get("na");
        Long after = number != null && number.matches("[0-9]{15}") ? Long.valueOf(number) : null;
        return new DiscussionList(path, DiscussionFilter.of(parameters.get("toon"), signedIn), after, signedIn);
    }

    /**
     * The lists that there are for the reader.
     *
     * @return the personal ones for who is signed in alone
     */
    public List<Choice> getChoices() {
        return Arrays.stream(DiscussionFilter.values())
                .filter(one -> signedIn || !one.isPersonal())
                .map(one -> new Choice(one.getKey(), address(one), one == filter))
                .toList();
    }

    String address(DiscussionFilter wanted) {
        return path + (wanted == DiscussionFilter.LATEST ? "" : "?toon=" + wanted.getWord()) + ANCHOR;
    }

    String next(long last) {
        String toon = filter == DiscussionFilter.LATEST ? "" : "toon=" + filter.getWord() + "&";
        return path + "?" + toon + "na=" + last + ANCHOR;
    }
}
