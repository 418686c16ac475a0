package nl.krachtkring.method.inventory;

/** In which capacity somebody confirmed. */
public enum ConfirmedAs {
    /** Speaks for the organisation. */
    CONTACT,
    /** Administrator of the site. */
    ADMINISTRATOR;

    /**
     * The message key of its words; they name the organisation.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.deployment.confirmedAs." + name();
    }
}
