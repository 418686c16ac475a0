package nl.krachtkring.platform.markup;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes a kept piece of a page, or draws and keeps it. */
final class KeptPiece extends UIComponentBase {

    private final DrawnPieces pieces;
    private final DrawnPieces.Key key;
    private final String known;

    KeptPiece(DrawnPieces pieces, DrawnPieces.Key key) {
        this.pieces = pieces;
        this.key = key;
        this.known = pieces.find(key);
        setTransient(true);
    }

    boolean isKnown() {
        return known != null;
    }

    @Override
    public String getFamily() {
        return DrawnTag.FAMILY;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        context.getResponseWriter().write(known == null ? drawn(context) : known);
    }

    private String drawn(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter piece = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(piece);
        context.setResponseWriter(writer);
        try {
            super.encodeAll(context);
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        pieces.keep(key, piece.toString());
        return piece.toString();
    }
}
