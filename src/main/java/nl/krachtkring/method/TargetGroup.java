package nl.krachtkring.method;

import java.util.Arrays;
import java.util.Optional;

/** Whom a method works with; its file says it in a sentence too. */
public enum TargetGroup {
    /** Parents and others who raise a child. */
    PARENTS("ouders"),
    /** Who expects a child. */
    EXPECTANT("aanstaande-ouders"),
    /** Children up to twelve. */
    CHILDREN("kinderen"),
    /** From twelve on. */
    YOUNGSTERS("jongeren"),
    /** All who live together. */
    FAMILIES("gezinnen"),
    /** Relatives, friends and neighbours. */
    NETWORK("netwerk");

    private final String word;

    TargetGroup(String word) {
        this.word = word;
    }

    /**
     * The group of a word.
     *
     * @param word as files and addresses have it
     * @return empty for another word
     */
    public static Optional<TargetGroup> of(String word) {
        return Arrays.stream(values()).filter(group -> group.word.equals(word)).findFirst();
    }

    /**
     * Its word in files, addresses and the database.
     *
     * @return small letters and hyphens
     */
    public String word() {
        return word;
    }

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.targetGroup." + word;
    }
}
