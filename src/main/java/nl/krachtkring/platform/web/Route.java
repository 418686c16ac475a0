package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import nl.krachtkring.platform.access.NotFound;

/** The address that was asked for in this request, and the values in it. */
@Named("route")
@RequestScoped
public class Route {

    private String address = "/";
    private String query = "";
    private Map<String, String> parameters = Map.of();

    void found(String path, String queryString, Map<String, String> values) {
        address = path;
        query = queryString == null ? "" : queryString;
        parameters = values;
    }

    /**
     * The path as asked, without host and query, for pages as {@code route.address}.
     *
     * @return a path that begins with a slash
     */
    public String getAddress() {
        return address;
    }

    /**
     * Path and query as asked.
     *
     * @return an address below this site
     */
    public String addressWithQuery() {
        return query.isEmpty() ? address : address + "?" + query;
    }

    /**
     * A value in the address.
     *
     * @param name its name in the pattern
     * @return the value
     * @throws NotFound when the address has none
     */
    public String text(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new NotFound();
        }
        return value;
    }

    /**
     * A value that the address may lack.
     *
     * @param name its name in the pattern
     * @return the value, or null
     */
    public String textOrNull(String name) {
        return parameters.get(name);
    }

    /**
     * The public number in the address.
     *
     * @return 15 digits
     * @throws NotFound when the address has none
     */
    public long id() {
        return Long.parseLong(text("id"));
    }

    /**
     * A public number that was asked for after the question mark.
     *
     * @param parameter its name
     * @return the number; null when it is missing or something else
     */
    public Long numberOrNull(String parameter) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parameter);
        return value != null && PublicRoutes.isPublicId(value) ? Long.valueOf(value) : null;
    }
}
