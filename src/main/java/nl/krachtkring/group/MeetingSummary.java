package nl.krachtkring.group;

import java.time.LocalDateTime;

/**
 * A meeting in a list.
 *
 * @param publicId its number
 * @param title what it is
 * @param place where
 * @param start day and time on the clock of the place
 * @param end the end on that clock
 * @param group the group that meets
 * @param cancelled whether it is not held
 */
public record MeetingSummary(
        long publicId,
        String title,
        String place,
        LocalDateTime start,
        LocalDateTime end,
        GroupName group,
        boolean cancelled) {

    /**
     * Where it stands.
     *
     * @return a path
     */
    public String getAddress() {
        return group.getAddress() + "/agenda/" + publicId;
    }
}
