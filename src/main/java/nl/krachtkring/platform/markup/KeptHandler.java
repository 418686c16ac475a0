package nl.krachtkring.platform.markup;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code kk:kept}: a piece of a page that is drawn once for the same key. When it was drawn before, not even its components are
 * made, which is most of what such a piece costs.
 */
public class KeptHandler extends TagHandler {

    private final TagAttribute key;

    /**
     * For Faces.
     *
     * @param config the tag as it stands in its page
     */
    public KeptHandler(TagConfig config) {
        super(config);
        key = getRequiredAttribute("key");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        KeptPieces pieces = (KeptPieces)
                context.getFacesContext().getApplication().getELResolver().getValue(context, null, "keptPieces");
        KeptPiece piece =
                new KeptPiece(pieces, new KeptPieces.Key(tag.getLocation().toString(), key.getValue(context)));
        piece.setId("kept-" + context.generateUniqueId(tagId));
        // A stateful view is built on what is there already.
        parent.getChildren().removeIf(child -> piece.getId().equals(child.getId()));
        if (!piece.isKnown()) {
            nextHandler.apply(context, piece);
        }
        parent.getChildren().add(piece);
    }
}
