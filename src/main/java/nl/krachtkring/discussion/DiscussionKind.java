package nl.krachtkring.discussion;

import java.util.Arrays;
import java.util.Locale;

/** What kind of talk a discussion is. Chosen when it starts, and the same to its end: people reply trusting in it. */
public enum DiscussionKind {
    /** Open talk, as most are. */
    TALK("gesprek", "message"),
    /** A question of which one reply may be accepted as the answer. */
    QUESTION("vraag", "help"),
    /** A case that colleagues think about in rounds, members alone read it, since it is about others. */
    CONSULT("intervisie", "groups"),
    /** A question to the facilitators, which only they read besides who asks it, until she opens it to the members. */
    ASK("begeleider", "lock"),
    /** A question with fixed answers, counted after its last day. */
    POLL("peiling", "scale");

    private final String word;
    private final String icon;

    DiscussionKind(String word, String icon) {
        this.word = word;
        this.icon = icon;
    }

    /**
     * The kind of a word in an address.
     *
     * @param word for example "vraag"; may be null
     * @return open talk for words that mean nothing
     */
    public static DiscussionKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElse(TALK);
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
     * Its sign.
     *
     * @return the name of an icon
     */
    public String getIcon() {
        return icon;
    }

    /**
     * What it is called.
     *
     * @return a message key
     */
    public String getKey() {
        return "discussion.kind." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * What happens in it, in a sentence.
     *
     * @return a message key
     */
    public String getTextKey() {
        return getKey() + ".text";
    }

    /**
     * Whether it is said in lists and above it; open talk needs no word.
     *
     * @return false for open talk
     */
    public boolean isNamed() {
        return this != TALK;
    }
}
