package nl.krachtkring.method.inventory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What somebody wants to see of the inventory. It stands whole in the address, so that an address that is passed on shows the same.
 *
 * @param region of organisations; empty for all
 * @param municipality empty for all
 * @param method the name in addresses of the one method; empty for all
 * @param organisation the name in addresses of the one organisation; empty for all
 * @param matrix whether it is shown as methods beside organisations
 */
public record InventoryQuestion(
        String region, String municipality, String method, String organisation, boolean matrix) {

    /** Where the inventory stands. */
    public static final String ADDRESS = "/inventarisatie";

    private static final String MATRIX = "matrix";
    private static final int LONGEST = 120;

    /**
     * Reads an address.
     *
     * @param parameters as a request has them
     * @return the question
     */
    public static InventoryQuestion of(Map<String, String[]> parameters) {
        return new InventoryQuestion(
                first(parameters, "regio"),
                first(parameters, "gemeente"),
                first(parameters, "werkwijze"),
                first(parameters, "organisatie"),
                MATRIX.equals(first(parameters, "toon")));
    }

    /** What a request says first of a parameter, without spaces around it; empty for nothing. */
    static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        String value = values == null || values.length == 0 ? "" : values[0].strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /**
     * Whether it asks for less than everything.
     *
     * @return false for the whole inventory, in whatever form
     */
    public boolean narrows() {
        return !(region.isEmpty() && municipality.isEmpty() && method.isEmpty() && organisation.isEmpty());
    }

    /** Whether a method is one of those that are asked for. */
    boolean fitsMethod(DeploymentLine.Named one) {
        return method.isEmpty() || method.equals(one.slug());
    }

    /** Whether an organisation is one of those that are asked for. */
    boolean fitsOrganisation(DeploymentLine.Named one) {
        return (organisation.isEmpty() || organisation.equals(one.slug()))
                && (region.isEmpty() || region.equalsIgnoreCase(one.region()));
    }

    /**
     * The same of another method.
     *
     * @param other its name in addresses
     * @return another question
     */
    public InventoryQuestion of(String other) {
        return new InventoryQuestion(region, municipality, other, organisation, matrix);
    }

    /**
     * The same in the other form.
     *
     * @return another question
     */
    public InventoryQuestion shownOtherwise() {
        return new InventoryQuestion(region, municipality, method, organisation, !matrix);
    }

    /**
     * The same without one of its sides.
     *
     * @param name the parameter of the side
     * @return another question
     */
    public InventoryQuestion without(String name) {
        return new InventoryQuestion(
                "regio".equals(name) ? "" : region,
                "gemeente".equals(name) ? "" : municipality,
                "werkwijze".equals(name) ? "" : method,
                "organisatie".equals(name) ? "" : organisation,
                matrix);
    }

    /**
     * Its address.
     *
     * @return a path of this site, always the same for the same question
     */
    public String address() {
        return ADDRESS + query();
    }

    /**
     * What it asks, for other forms of the same answer, such as a file.
     *
     * @return from the question mark on; empty for everything
     */
    public String query() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("regio", region);
        asked.put("gemeente", municipality);
        asked.put("werkwijze", method);
        asked.put("organisatie", organisation);
        asked.put("toon", matrix ? MATRIX : "");
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        asked.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    /**
     * The address of another place of the same answer.
     *
     * @param place where
     * @return a path of this site
     */
    public String address(InventoryPlace place) {
        String whole = address();
        String parameters = place.parameters();
        return parameters.isEmpty() ? whole : whole + (whole.contains("?") ? "&" : "?") + parameters;
    }
}
