package nl.krachtkring.notification;

/**
 * A discussion or group on somebody's list of those of which she wants no news.
 *
 * @param publicId its number on the list
 * @param title of the discussion, or the name of the group; empty where she may not read it any more
 * @param address where it stands; empty as its title is
 */
public record MutedPlace(long publicId, String title, String address) {

    /**
     * Whether it isn't there for her any more.
     *
     * @return true where nothing is told of it
     */
    public boolean isGone() {
        return title.isEmpty();
    }
}
