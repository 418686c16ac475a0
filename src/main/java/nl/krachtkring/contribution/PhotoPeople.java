package nl.krachtkring.contribution;

/** Whether somebody can be recognised on a photo, as its writer says. */
public enum PhotoPeople {
    /** Nobody can. */
    NOBODY,
    /** Somebody can, and agrees; of a child a parent too. */
    AGREED,
    /** Somebody can, and wasn't asked. */
    NOT_ASKED
}
