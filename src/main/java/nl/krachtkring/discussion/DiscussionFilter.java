package nl.krachtkring.discussion;

import java.util.Arrays;
import java.util.Locale;

/** Which discussions of a list somebody wants to see. */
public enum DiscussionFilter {
    /** All but those in the archive, last activity first. */
    LATEST("laatste", false),
    /** Those that the reader never opened, or in which others said something since. */
    UNREAD("ongelezen", true),
    /** Those that the reader follows. */
    FOLLOWED("gevolgd", true),
    /** Those that nobody answered. */
    UNANSWERED("zonder-reactie", false),
    /** Questions of which no reply is the answer. */
    UNSOLVED("zonder-antwoord", false),
    /** Questions with an answer. */
    SOLVED("beantwoord", false),
    /** Those that facilitators put into the archive; they stand in no other list. */
    ARCHIVED("archief", false);

    private final String word;
    private final boolean personal;

    DiscussionFilter(String word, boolean personal) {
        this.word = word;
        this.personal = personal;
    }

    /**
     * The filter of a word in an address.
     *
     * @param word for example "ongelezen"; may be null
     * @param signedIn whether the list is for somebody in particular
     * @return all of them for words that mean nothing to this reader
     */
    public static DiscussionFilter of(String word, boolean signedIn) {
        return Arrays.stream(values())
                .filter(filter -> filter.word.equals(word) && (signedIn || !filter.personal))
                .findFirst()
                .orElse(LATEST);
    }

    /**
     * Its word in addresses.
     *
     * @return stable
     */
    public String getWord() {
        return word;
    }

    /**
     * Whether it means something to who is signed in alone.
     *
     * @return true for what depends on the reader
     */
    public boolean isPersonal() {
        return personal;
    }

    /**
     * Its label.
     *
     * @return a message key
     */
    public String getKey() {
        return "discussion.filter." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is said when it finds nothing.
     *
     * @return a message key
     */
    public String getNoneKey() {
        return this == LATEST ? "discussion.list.none" : getKey() + ".none";
    }

    /**
     * What to do when it finds nothing.
     *
     * @return a message key
     */
    public String getNoneText() {
        return getNoneKey() + ".text";
    }
}
