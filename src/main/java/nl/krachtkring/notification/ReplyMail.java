package nl.krachtkring.notification;

/** How much a mail about something new tells. */
enum ReplyMail {
    /** None is sent. */
    NONE(""),
    /** No more than a link, which is what the outbox makes of any mail for somebody who chose that. */
    DISCREET("notification.mail.neutral"),
    /** That there is something new, but not what or where. */
    NEUTRAL("notification.mail.neutral"),
    /** The title, which everyone can read; which words stand around it depends on what is new. */
    TITLED("");

    private final String template;

    ReplyMail(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }

    /**
     * The rule: no consent, no mail; whoever wants unremarkable mail gets that; nothing of a closed place leaves it.
     *
     * @param wanted whether the account is active, its address confirmed and the consent for mail on replies given now
     * @param discreet whether the person chose unremarkable mail
     * @param open whether everyone can read what was replied to
     * @return what to send
     */
    static ReplyMail of(boolean wanted, boolean discreet, boolean open) {
        if (!wanted) {
            return NONE;
        }
        if (discreet) {
            return DISCREET;
        }
        return open ? TITLED : NEUTRAL;
    }
}
