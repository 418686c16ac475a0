package nl.krachtkring.contribution;

/**
 * Where a draft would be placed. A person has one draft for each place.
 *
 * @param kind what is being written
 * @param under the kind of thing it would stand under
 * @param id the key of that thing
 */
public record DraftPlace(DraftKind kind, String under, long id) {

    private static final String GROUP = "GROUP";

    /**
     * A reply.
     *
     * @param answered what it answers: a comment, or the contribution itself
     * @return its place
     */
    public static DraftPlace reply(ContributionRef answered) {
        return new DraftPlace(DraftKind.REPLY, answered.kind().name(), answered.id());
    }

    /**
     * A new discussion.
     *
     * @param group the key of the group
     * @param kind which kind of discussion, in capitals; empty for open talk
     * @return its place
     */
    public static DraftPlace discussion(long group, String kind) {
        return new DraftPlace(DraftKind.DISCUSSION, kind.isEmpty() ? GROUP : GROUP + "_" + kind, group);
    }

    /**
     * A change of one's own text.
     *
     * @param changed the text
     * @return its place
     */
    public static DraftPlace edit(ContributionRef changed) {
        return new DraftPlace(DraftKind.EDIT, changed.kind().name(), changed.id());
    }

    /**
     * An experience.
     *
     * @param method what it is about
     * @return its place
     */
    public static DraftPlace experience(ContributionRef method) {
        return new DraftPlace(DraftKind.EXPERIENCE, method.kind().name(), method.id());
    }

    /**
     * A question to its writer.
     *
     * @param experience what it is about
     * @return its place
     */
    public static DraftPlace question(ContributionRef experience) {
        return new DraftPlace(DraftKind.QUESTION, experience.kind().name(), experience.id());
    }

    /**
     * What somebody changed of a method.
     *
     * @param method which
     * @return its place
     */
    public static DraftPlace adaptation(ContributionRef method) {
        return new DraftPlace(DraftKind.ADAPTATION, method.kind().name(), method.id());
    }

    /**
     * What a reply answers, or what is changed.
     *
     * @return a comment, or the contribution itself
     * @throws IllegalStateException when this is neither
     */
    public ContributionRef answered() {
        if (kind == DraftKind.DISCUSSION) {
            throw new IllegalStateException("under a group");
        }
        return new ContributionRef(ContributionKind.valueOf(under), id);
    }
}
