package nl.krachtkring.group;

/**
 * A kind of group that somebody can propose, with everything that comes with it.
 *
 * @param key its word in forms and rows
 * @param label what it is called in Dutch
 * @param labelEn what it is called in English
 * @param hint in two sentences what choosing it means, in Dutch
 * @param hintEn the same in English
 * @param kind who reads
 * @param joining how one becomes a member
 * @param parents whether it is a parents' group
 * @param oneTimeNames whether members may speak under a name for one discussion alone
 * @param months how long discussions stand after the last reply: 3, 12 or 24; null for always
 * @param question what somebody who asks to join is asked; null without one
 * @param rules the rules to begin with, as Markdown
 * @param welcomeTitle the title of the first discussion
 * @param welcome its text, as Markdown
 */
public record GroupTemplate(
        String key,
        String label,
        String labelEn,
        String hint,
        String hintEn,
        GroupKind kind,
        Joining joining,
        boolean parents,
        boolean oneTimeNames,
        Integer months,
        String question,
        String rules,
        String welcomeTitle,
        String welcome) {

    /**
     * How one becomes a member of a group of this template that is read by others than usual. Nobody can ask to join
     * what nobody can see.
     *
     * @param chosen who reads
     * @return how one becomes a member
     */
    public Joining joining(GroupKind chosen) {
        if (chosen == GroupKind.HIDDEN) {
            return Joining.INVITATION;
        }
        return chosen != GroupKind.OPEN && joining == Joining.FREE ? Joining.REQUEST : joining;
    }
}
