package nl.krachtkring.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a consent is for. Each is optional, asked by itself, and never ticked beforehand. */
public enum Purpose {
    /** Show the chosen name beside texts on public pages. */
    PUBLISH_UNDER_NAME,
    /** Send a mail when somebody replies. */
    MAIL_ON_REPLY,
    /** Send a mail when a discussion begins in a group that somebody follows. */
    MAIL_ON_NEW_TALK,
    /** Quote short pieces in articles. */
    QUOTE,
    /** Count answers in research. */
    RESEARCH,
    /** Show the profile in other groups. */
    SHOW_PROFILE,
    /** Publish the text of somebody without an account; withdrawn by taking the text away. */
    GUEST_COMMENT,
    /** One sentence stands in a piece about a discussion; each sentence has an entry of its own. */
    HARVEST_QUOTE;

    private static final List<Purpose> OF_MEMBERS = Stream.of(values())
            .filter(purpose -> purpose != GUEST_COMMENT && purpose != HARVEST_QUOTE)
            .toList();

    private static final List<Purpose> OF_NEWCOMERS =
            OF_MEMBERS.stream().filter(purpose -> purpose != MAIL_ON_NEW_TALK).toList();

    /**
     * The purposes about which somebody is asked who makes an account. Who is in no group yet follows none.
     *
     * @return in the order in which people are asked
     */
    public static List<Purpose> ofNewcomers() {
        return OF_NEWCOMERS;
    }

    /**
     * The purposes that a member gives and withdraws.
     *
     * @return in the order in which people are asked
     */
    public static List<Purpose> ofMembers() {
        return OF_MEMBERS;
    }

    /**
     * The purpose with this word in an address.
     *
     * @param slug as by {@link #slug()}
     * @return empty for an unknown word
     */
    public static Optional<Purpose> of(String slug) {
        return Stream.of(values())
                .filter(purpose -> purpose.slug().equals(slug))
                .findFirst();
    }

    /**
     * The word in addresses and the name of the folder with its texts.
     *
     * @return lower case with hyphens
     */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
