package nl.krachtkring.method.inventory;

/** Whether somebody who may say so for the organisation said it too. */
public enum DeploymentState {
    /** Somebody said it; shown as such, and never counted as confirmed. */
    UNCONFIRMED,
    /** A contact person of the organisation or an administrator says so too. */
    CONFIRMED,
    /** They say that it isn't so; nobody reads it but who said it. */
    REFUSED
}
