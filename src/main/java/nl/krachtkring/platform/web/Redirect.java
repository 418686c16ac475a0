package nl.krachtkring.platform.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Ends a form with a new page (post, redirect, get). */
public final class Redirect {

    private Redirect() {}

    /**
     * Goes to an address of this site.
     *
     * @param address a path, possibly with a query and an anchor
     */
    public static void to(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves this site, for an address that the site itself made.
     *
     * @param address of an organisation at which people sign in
     */
    public static void away(URI address) {
        to(address.toASCIIString());
    }

    /**
     * Goes to an address and says there what was done.
     *
     * @param address a path without query
     * @param key the message key of what was done
     */
    public static void saying(String key, String address) {
        int anchor = address.indexOf('#');
        String path = anchor < 0 ? address : address.substring(0, anchor);
        String rest = anchor < 0 ? "" : address.substring(anchor);
        to(path + (path.contains("?") ? "&" : "?") + "gedaan=" + key + rest);
    }
}
