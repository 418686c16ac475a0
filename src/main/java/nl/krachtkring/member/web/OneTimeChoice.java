package nl.krachtkring.member.web;

import nl.krachtkring.platform.access.RuleViolation;

/**
 * The fields behind the word "eenmalige naam", in the form of whatever is sent under one. Not ticking the box is the
 * ordinary way; a name that was changed without the box is asked about, so that nobody is named by mistake.
 */
public class OneTimeChoice {

    private boolean wanted;
    private String name;
    private String offered;

    /**
     * Offers a name, before anything was typed.
     *
     * @param words the name
     */
    public void offer(String words) {
        offered = words;
        name = words;
    }

    /**
     * Whether nothing was offered or typed yet.
     *
     * @return true on a fresh form
     */
    public boolean isUntouched() {
        return !wanted && (name == null || name.isBlank());
    }

    /**
     * The name to sign with.
     *
     * @return null for the ordinary one
     * @throws RuleViolation of field {@code name} when one was typed and the box wasn't ticked
     */
    public String chosen() {
        if (wanted) {
            return name == null ? "" : name;
        }
        if (name != null && !name.isBlank() && !name.equals(offered)) {
            throw new RuleViolation("name", "member.once.tick");
        }
        return null;
    }

    /**
     * Whether the fields stand open.
     *
     * @return true once something was chosen or typed
     */
    public boolean isOpen() {
        return wanted || (name != null && !name.isBlank() && !name.equals(offered));
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOffered() {
        return offered;
    }

    public void setOffered(String offered) {
        this.offered = offered;
    }
}
