package nl.krachtkring.platform.storage;

/**
 * A file as it arrived, before anything of it is believed.
 *
 * @param field the id of the input that it came from; refusals stand beside it
 * @param name as the sender's device calls it; may be empty
 * @param size in bytes
 * @param bytes what it holds; empty when it is larger than what the portal takes, and then never read
 */
public record Upload(String field, String name, long size, byte[] bytes) {

    /**
     * Whether nothing was chosen.
     *
     * @return true for an empty input
     */
    public boolean isEmpty() {
        return size == 0;
    }
}
