package nl.krachtkring.discussion;

import java.time.LocalDate;

/**
 * A proof of participation, with nothing of the case and no name of the portal.
 *
 * @param publicId its number in addresses
 * @param ownName the name that she typed for it
 * @param registration register and number; null without them
 * @param theme one of the topics of the site
 * @param halfHours how long she says that it took her, in half hours
 * @param doneOn the day on which the case was finished
 */
public record ParticipationView(
        long publicId, String ownName, String registration, String theme, int halfHours, LocalDate doneOn) {

    /**
     * How many hours she says.
     *
     * @return half ones count as 0.5
     */
    public double getHours() {
        return halfHours / 2.0;
    }

    /**
     * Where it stands.
     *
     * @return a path that says nothing of the case
     */
    public String getAddress() {
        return "/mijn/deelname/" + publicId;
    }
}
