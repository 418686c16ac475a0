package nl.krachtkring.platform.markup;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.krachtkring.platform.web.Dates;

/**
 * {@code kk:kept}: a piece of a page that is drawn once for the same record and key, the language and the day. When it was drawn before, not even its components are
 * made, which is most of what such a piece costs. Where {@code from} gives nothing it is drawn as if this tag weren't there, and so is
 * every page that answers a form.
 */
public class KeptHandler extends TagHandler {

    private final TagAttribute key;
    private final TagAttribute from;
    private final TagAttribute own;
    private final String place;

    /**
     * For Faces.
     *
     * @param config the tag as it stands in its page
     */
    public KeptHandler(TagConfig config) {
        super(config);
        key = getAttribute("key");
        from = getAttribute("from");
        own = getAttribute("own");
        place = tag.getLocation().toString();
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        DrawnPieces.Key known = keyIn(context);
        if (known == null) {
            nextHandler.apply(context, parent);
            return;
        }
        DrawnPieces pieces = pieces(context.getFacesContext());
        KeptPiece piece = new KeptPiece(pieces, known, own == null ? "" : own.getValue(context));
        piece.setId("kept-" + context.generateUniqueId(tagId));
        if (!context.getFacesContext().getViewRoot().isTransient()) {
            // A stateful view is built on what is there already.
            parent.getChildren().removeIf(child -> piece.getId().equals(child.getId()));
        }
        if (piece.isDrawn()) {
            nextHandler.apply(context, piece);
        }
        parent.getChildren().add(piece);
    }

    /** Nothing where the page says nothing. */
    private String values(FaceletContext context) {
        String values = key == null ? null : key.getValue(context);
        return values == null ? "" : values;
    }

    /** Null where nothing is kept: a form that was sent needs its components, and a piece without its record is somebody's own. */
    private DrawnPieces.Key keyIn(FaceletContext context) {
        FacesContext faces = context.getFacesContext();
        Record shown = from == null ? null : (Record) from.getObject(context, Record.class);
        if (faces.isPostback() || (from != null && shown == null)) {
            return null;
        }
        DrawnPieces.Piece piece =
                new DrawnPieces.Piece(place, values(context), shown == null ? null : source(faces, shown));
        Clock clock = (Clock) Markup.bean(faces, "clock");
        return new DrawnPieces.Key(piece, faces.getViewRoot().getLocale(), Dates.today(clock.instant()));
    }

    /** What stands for the record, looked up once for all its pieces on the page. */
    private static DrawnPieces.Source source(FacesContext faces, Record shown) {
        Sources sources = (Sources)
                faces.getAttributes().computeIfAbsent(Sources.class, type -> new Sources(new IdentityHashMap<>()));
        return sources.known().computeIfAbsent(shown, record -> pieces(faces).source(record));
    }

    private static DrawnPieces pieces(FacesContext faces) {
        return (DrawnPieces) Markup.bean(faces, "drawnPieces");
    }

    /** Of this page, by the objects that its beans gave. */
    private record Sources(Map<Record, DrawnPieces.Source> known) {}
}
