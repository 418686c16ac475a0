package nl.krachtkring.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import nl.krachtkring.platform.i18n.Language;

/** Gives forms the address that was asked for, not that of the page file, and pages the language that was chosen. */
public class AskedAddressViewHandler extends ViewHandlerWrapper {

    /**
     * For Faces.
     *
     * @param wrapped the platform's own
     */
    public AskedAddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return CDI.current().select(Route.class).get().addressWithQuery();
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Language.class).get().locale();
    }
}
