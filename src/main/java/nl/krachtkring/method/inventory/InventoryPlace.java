package nl.krachtkring.method.inventory;

import java.util.Map;
import java.util.StringJoiner;

/**
 * Where somebody is in what she asked for. What isn't there, or not any more, is the beginning.
 *
 * @param after the number of the last deployment that was seen in the list; null for the beginning
 * @param method the name in addresses of the first method in the matrix; empty for the beginning
 * @param organisation the name in addresses of the first organisation in the matrix; empty for the beginning
 */
public record InventoryPlace(Long after, String method, String organisation) {

    /** At the beginning. */
    public static final InventoryPlace START = new InventoryPlace(null, "", "");

    private static final String AFTER = "na";
    private static final String METHOD = "vanaf-werkwijze";
    private static final String ORGANISATION = "vanaf-organisatie";

    /**
     * Reads an address.
     *
     * @param parameters as a request has them
     * @return the place
     */
    public static InventoryPlace of(Map<String, String[]> parameters) {
        String after = InventoryQuestion.first(parameters, AFTER);
        return new InventoryPlace(
                after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null,
                InventoryQuestion.first(parameters, METHOD),
                InventoryQuestion.first(parameters, ORGANISATION));
    }

    /**
     * Further down the list.
     *
     * @param last the number of the last deployment that was seen
     * @return another place
     */
    public static InventoryPlace after(long last) {
        return new InventoryPlace(last, "", "");
    }

    /** Names in addresses are letters, digits and dashes. */
    String parameters() {
        StringJoiner parameters = new StringJoiner("&");
        if (after != null) {
            parameters.add(AFTER + "=" + after);
        }
        if (!method.isEmpty()) {
            parameters.add(METHOD + "=" + method);
        }
        if (!organisation.isEmpty()) {
            parameters.add(ORGANISATION + "=" + organisation);
        }
        return parameters.toString();
    }
}
