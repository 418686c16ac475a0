package nl.krachtkring.site.web;

/** What an administrator typed about an account, in either dialog. */
public class AccountForm {

    private String role;
    private String reason;
    private String group;
    private String groupReason;
    private String kind;
    private String measureReason;
    private String facts;
    private String until;

    /**
     * Gives the role to give or take.
     *
     * @return as typed; null until then
     */
    public String getRole() {
        return role;
    }

    /**
     * Takes the role to give or take.
     *
     * @param role as typed
     */
    public void setRole(String role) {
        this.role = role;
    }

    /**
     * Gives why, for the log.
     *
     * @return as typed; null until then
     */
    public String getReason() {
        return reason;
    }

    /**
     * Takes why, for the log.
     *
     * @param reason as typed
     */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /**
     * Gives the group of which to make her moderator, or no longer.
     *
     * @return the word in its address, as typed; null until then
     */
    public String getGroup() {
        return group;
    }

    /**
     * Takes the group of which to make her moderator, or no longer.
     *
     * @param group the word in its address, as typed
     */
    public void setGroup(String group) {
        this.group = group;
    }

    /**
     * Gives why she becomes moderator of the group, or no longer is.
     *
     * @return as typed; null until then
     */
    public String getGroupReason() {
        return groupReason;
    }

    /**
     * Takes why she becomes moderator of the group, or no longer is.
     *
     * @param groupReason as typed
     */
    public void setGroupReason(String groupReason) {
        this.groupReason = groupReason;
    }

    /**
     * Gives what to impose.
     *
     * @return as typed; null until then
     */
    public String getKind() {
        return kind;
    }

    /**
     * Takes what to impose.
     *
     * @param kind as typed
     */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /**
     * Gives the stored reason.
     *
     * @return as typed; null until then
     */
    public String getMeasureReason() {
        return measureReason;
    }

    /**
     * Takes the stored reason.
     *
     * @param measureReason as typed
     */
    public void setMeasureReason(String measureReason) {
        this.measureReason = measureReason;
    }

    /**
     * Gives what happened.
     *
     * @return as typed; null until then
     */
    public String getFacts() {
        return facts;
    }

    /**
     * Takes what happened.
     *
     * @param facts as typed
     */
    public void setFacts(String facts) {
        this.facts = facts;
    }

    /**
     * Gives the last day.
     *
     * @return as typed; null until then
     */
    public String getUntil() {
        return until;
    }

    /**
     * Takes the last day.
     *
     * @param until as typed
     */
    public void setUntil(String until) {
        this.until = until;
    }
}
