package nl.krachtkring.platform.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a request for a page with a file to keep instead. */
public final class FileAnswer {

    private FileAnswer() {}

    /**
     * Sends a PDF file.
     *
     * @param file its bytes
     * @param name small letters, digits and hyphens, without its ending
     * @param caching the header {@code Cache-Control}
     */
    public static void pdf(byte[] file, String name, String caching) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/pdf");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        external.setResponseHeader("Cache-Control", caching);
        try {
            external.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
