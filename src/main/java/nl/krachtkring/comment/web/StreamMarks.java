package nl.krachtkring.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the page on which replies stand says of them and lets the reader do with each. The page's own room asks the rights and
 * sets this before the stream is drawn; without it the stream is as everywhere.
 */
@Named
@RequestScoped
public class StreamMarks {

    private String parameter;
    private String linkKey;
    private long marked;
    private String markKey;
    private final Map<Integer, Part> parts = new HashMap<>();

    /**
     * Puts a link on each reply that leads to the same page with its number.
     *
     * @param name the parameter that carries the number; also the anchor on the page
     * @param key the message key of the link
     */
    public void offer(String name, String key) {
        parameter = name;
        linkKey = key;
    }

    /**
     * Says something of one reply.
     *
     * @param reply its number
     * @param key a message key
     */
    public void mark(long reply, String key) {
        marked = reply;
        markKey = key;
    }

    /**
     * Names a part of the talk, so that its replies stand under that.
     *
     * @param number of the part; one or more
     * @param icon its sign
     * @param key the message key of its name
     */
    public void part(int number, String icon, String key) {
        parts.put(number, new Part(number, icon, key));
    }

    /**
     * A part of the talk.
     *
     * @param number of it
     * @param icon its sign
     * @param key the message key of its name
     */
    record Part(int number, String icon, String key) {}

    /** The part that a reply opens: another than that of the reply before it. */
    Optional<Part> opened(int part, int before) {
        return part == before ? Optional.empty() : Optional.ofNullable(parts.get(part));
    }

    /**
     * What is said of one reply and offered with it, as values: the stream keeps what it drew by them.
     *
     * @param parameter of the link that is offered; null without one
     * @param linkKey the message key of that link
     * @param key the message key of what is said; null without
     */
    record Mark(String parameter, String linkKey, String key) {

        private static final Mark NONE = new Mark(null, null, null);

        /** Written out as that of the row it stands beside. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Mark that
                    && Objects.equals(parameter, that.parameter)
                    && Objects.equals(linkKey, that.linkKey)
                    && Objects.equals(key, that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(parameter, linkKey, key);
        }
    }

    Mark of(long reply) {
        if (markKey != null && marked == reply) {
            return new Mark(null, null, markKey);
        }
        return parameter == null ? Mark.NONE : new Mark(parameter, linkKey, null);
    }
}
