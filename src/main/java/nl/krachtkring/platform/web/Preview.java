package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.krachtkring.platform.richtext.RichText;

/** Shows what a text will look like, to its writer alone: nothing is kept. */
@Named("preview")
@RequestScoped
public class Preview {

    private static final String BUTTON = "preview";

    /** As long as the longest form; what is longer is refused when it is sent. */
    private static final int LONGEST = 20_000;

    @Inject
    RichText richText;

    /** The button: stays on the page, which asks {@link #of} for the text. */
    public void show() {
        // Every rule of the form is passed over, since an unfinished text may be looked at; so there is nothing to do
        // here.
    }

    /**
     * The text of an input as it will look.
     *
     * @param input its id
     * @return sanitised HTML; empty unless the button was pressed
     */
    public String of(String input) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String typed = parameters.containsKey(BUTTON) ? parameters.get(input) : null;
        if (typed == null || typed.isBlank()) {
            return "";
        }
        return richText.html(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }
}
