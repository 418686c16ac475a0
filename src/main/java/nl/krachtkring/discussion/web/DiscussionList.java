package nl.krachtkring.discussion.web;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nl.krachtkring.contribution.SubjectPage;
import nl.krachtkring.discussion.DiscussionFilter;
import nl.krachtkring.discussion.DiscussionScope;

/**
 * Which list of discussions an address asks for; the address stays good, since pages go by key.
 *
 * @param path the page on which the list stands
 * @param scope where its discussions stand
 * @param asked what stands behind the question mark
 * @param signedIn whether the reader is somebody in particular
 */
public record DiscussionList(String path, DiscussionScope scope, Asked asked, boolean signedIn) {

    /** In an address, what discussions are about: the address of that page without its first slash. */
    static final String TOPIC = "onderwerp";

    private static final String PICKING = "kies";
    private static final String ANCHOR = "#gesprekken";
    private static final Pattern PAGE = Pattern.compile("[a-z]{1,20}/[a-z0-9-]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{15}");

    /**
     * What an address says of a list.
     *
     * @param filter which discussions
     * @param topic what they are about, such as {@code werkwijzen/signs-of-safety}; null for all
     * @param picking whether the reader wants to choose what they are about
     * @param after the public number after which this page begins; null on the first page
     */
    public record Asked(DiscussionFilter filter, String topic, boolean picking, Long after) {}

    /**
     * A list that can be asked for.
     *
     * @param key of its label
     * @param address of its first page
     * @param chosen whether it is the one that is shown
     */
    public record Choice(String key, String address, boolean chosen) {}

    static DiscussionList asked(String path, DiscussionScope scope, boolean signedIn) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String number = like(NUMBER, parameters.get("na"));
        Asked asked = new Asked(
                DiscussionFilter.of(parameters.get("toon"), signedIn),
                like(PAGE, parameters.get(TOPIC)),
                TOPIC.equals(parameters.get(PICKING)),
                number == null ? null : Long.valueOf(number));
        return new DiscussionList(path, scope, asked, signedIn);
    }

    private static String like(Pattern pattern, String value) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }

    /**
     * The lists that there are for the reader.
     *
     * @return the personal ones for who is signed in alone
     */
    public List<Choice> getChoices() {
        return Arrays.stream(DiscussionFilter.values())
                .filter(one -> signedIn || !one.isPersonal())
                .map(one -> new Choice(one.getKey(), address(one, asked.topic(), null), one == asked.filter()))
                .toList();
    }

    /**
     * Whether these are discussions about one page.
     *
     * @return from the address
     */
    public boolean isOfTopic() {
        return asked.topic() != null;
    }

    /**
     * Whether the reader wants to choose a page.
     *
     * @return from the address
     */
    public boolean isPicking() {
        return asked.picking();
    }

    /**
     * The same list, with the choice of a page above it.
     *
     * @return an address
     */
    public String getPick() {
        return address(asked.filter(), asked.topic(), PICKING + "=" + TOPIC);
    }

    /**
     * The same list, whatever its discussions are about.
     *
     * @return an address
     */
    public String getOfAll() {
        return address(asked.filter(), null, null);
    }

    /**
     * The same list, of discussions about a page.
     *
     * @param page which
     * @return an address
     */
    public String of(SubjectPage page) {
        return address(asked.filter(), page.address().substring(1), null);
    }

    /**
     * What is said when it is empty.
     *
     * @return a message key
     */
    public String getNoneKey() {
        return isOfTopic() ? "discussion.topic.none" : asked.filter().getNoneKey();
    }

    /**
     * What to do when it is empty.
     *
     * @return a message key
     */
    public String getNoneText() {
        return isOfTopic() ? "discussion.topic.none.text" : asked.filter().getNoneText();
    }

    /** Its first page. */
    String first() {
        return address(asked.filter(), asked.topic(), null);
    }

    /** The page after a discussion; empty where there is none. */
    String next(Long last) {
        return last == null ? "" : address(asked.filter(), asked.topic(), "na=" + last);
    }

    private String address(DiscussionFilter filter, String topic, String more) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (filter != DiscussionFilter.LATEST) {
            query.add("toon=" + filter.getWord());
        }
        if (topic != null) {
            query.add(TOPIC + "=" + topic);
        }
        if (more != null) {
            query.add(more);
        }
        return path + query + ANCHOR;
    }
}
