package nl.krachtkring.member;

/**
 * What a browser holds by which somebody shows that it was she who filled in a registration.
 *
 * @param browser the word that this browser was given when a registration was filled in here; null for none
 * @param identity who she proved to be at an organisation; null for nobody
 */
public record RegistrantMark(String browser, ProvenIdentity identity) {

    /** Whether a registration was filled in here, or by who she is. */
    boolean isOn(WaitingRegistration waiting) {
        return waiting.isFrom(browser) || waiting.isOf(identity);
    }
}
