package nl.krachtkring.method.inventory;

/**
 * A deployment for who decides about it.
 *
 * @param line what is said
 * @param by the public name of who said it; empty when it came from an inventory, or she is gone
 * @param own whether the reader said it herself
 * @param decides whether the reader may confirm or refuse it
 * @param ends whether the reader may say that it has ended
 */
public record DeploymentAsked(DeploymentLine line, String by, boolean own, boolean decides, boolean ends) {

    /**
     * Where it is decided by who is signed in.
     *
     * @return a path of this site
     */
    public String address() {
        return "/inventarisatie/" + line.publicId();
    }
}
