package nl.krachtkring.platform.markup;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.web.FormToken;

/**
 * Writes a kept piece of a page, or draws and keeps it. Where a form held the reader's token and what Faces wants to know of the page,
 * each reader and each page gets its own.
 */
final class KeptPiece extends UIComponentBase {

    /** Stands for the token; nobody can write it, since nobody sees it. */
    private static final String TOKEN = "token-" + Tokens.random(128);

    /** Stands for the field by which Faces knows that a form of this page was sent. */
    private static final String STATE = "state-" + Tokens.random(128);

    private final DrawnPieces pieces;
    private final DrawnPieces.Key key;
    private final String known;
    private final boolean compared;
    private final String own;

    /** A piece of a page. What is the reader's own is put in for each. */
    KeptPiece(DrawnPieces pieces, DrawnPieces.Key key, String own) {
        this.own = own;
        this.pieces = pieces;
        this.key = key;
        this.known = pieces.find(key);
        this.compared = known != null && pieces.isCompared();
        setTransient(true);
    }

    /** Whether its components must be made. */
    boolean isDrawn() {
        return known == null || compared;
    }

    @Override
    public String getFamily() {
        return DrawnTag.FAMILY;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        String piece = known;
        if (isDrawn()) {
            piece = drawn(context);
        }
        if (compared) {
            DrawnPieces.compare(key, known, piece);
        } else if (known == null) {
            pieces.keep(key, piece);
        }
        write(context, personal(context, piece));
    }

    private String personal(FacesContext context, String piece) {
        String named = own.isEmpty() ? piece : piece.replace(DrawnPieces.OWN, Escaped.of(own));
        return named.contains(TOKEN) ? named.replace(TOKEN, token(context)) : named;
    }

    private static void write(FacesContext context, String piece) throws IOException {
        int from = 0;
        for (int at = piece.indexOf(STATE); at >= 0; at = piece.indexOf(STATE, from)) {
            DrawnTag.write(piece, from, at, context.getResponseWriter());
            context.getApplication().getViewHandler().writeState(context);
            from = at + STATE.length();
        }
        DrawnTag.write(piece, from, piece.length(), context.getResponseWriter());
    }

    private String drawn(FacesContext context) throws IOException {
        String piece = written(context, () -> super.encodeAll(context));
        String state =
                written(context, () -> context.getApplication().getViewHandler().writeState(context));
        String token = token(context);
        String impersonal = token.isEmpty() ? piece : piece.replace(token, TOKEN);
        return impersonal.replace(state, STATE);
    }

    /** Something that writes to the page. */
    private interface Writing {
        void run() throws IOException;
    }

    private static String written(FacesContext context, Writing writing) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter piece = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(piece);
        context.setResponseWriter(writer);
        try {
            writing.run();
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return piece.toString();
    }

    private static String token(FacesContext context) {
        return ((FormToken) Markup.bean(context, "formToken")).getValue();
    }
}
