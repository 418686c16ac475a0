package nl.krachtkring.platform.markup;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code kk:let}: a name for a value that is asked once, where {@code ui:param} asks for it again wherever the name stands. In a page that
 * answers a form it is asked again all the same, since what was sent may have changed it.
 */
public class LetHandler extends TagHandler {

    private final TagAttribute name;
    private final TagAttribute value;

    /**
     * For Faces.
     *
     * @param config the tag as it stands in its page
     */
    public LetHandler(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        ValueExpression asked = context.getFacesContext().isPostback()
                ? value.getValueExpression(context, Object.class)
                : context.getExpressionFactory().createValueExpression(value.getObject(context), Object.class);
        context.getVariableMapper().setVariable(name.getValue(), asked);
    }
}
