package nl.krachtkring.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import nl.krachtkring.platform.storage.Upload;

/** Files that came with a form. */
public final class Uploaded {

    /** Request attribute of a form whose body was never read, so that error pages don't read it either. */
    static final String UNREAD = "krachtkring.unread";

    /**
     * A form may be this many times as large as one file: then the file is refused beside its field and the rest of the
     * form stays. What is larger is not read at all.
     */
    static final long FILES = 4;

    private Uploaded() {}

    static boolean isSentIn(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * What was chosen in an input of the form that is being sent, before any rule of it was asked.
     *
     * @param input its name
     * @param field the id of the input beside which a refusal stands
     * @param most the largest that is read, in bytes
     * @return the file; empty when nothing was chosen or the form was sent without files
     */
    public static Upload sent(String input, String field, long most) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            return of(field, isSentIn(request) ? request.getPart(input) : null, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the parts of a form can't be read", e);
        }
    }

    /**
     * What was chosen in an input for a file.
     *
     * @param field the id of the input
     * @param part as the form brought it; may be null
     * @param most the largest that is read, in bytes
     * @return the file; empty when nothing was chosen
     */
    public static Upload of(String field, Part part, long most) {
        if (part == null) {
            return new Upload(field, "", 0, new byte[0]);
        }
        String name = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        if (part.getSize() > most) {
            return new Upload(field, name, part.getSize(), new byte[0]);
        }
        try (InputStream in = part.getInputStream()) {
            return new Upload(field, name, part.getSize(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
