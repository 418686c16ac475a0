package nl.krachtkring.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import nl.krachtkring.platform.i18n.Language;
import org.primefaces.context.PrimeFacesContext;

/** Gives forms the address that was asked for, not that of the page file, and pages the language that was chosen. */
public class AskedAddressViewHandler extends ViewHandlerWrapper {

    /** The few pages with rich components. The nonce that PrimeFaces gives them opens a session. */
    private static final Set<String> RICH_VIEWS =
            Set.of("/site/adminAccounts.xhtml", "/site/adminAccount.xhtml", "/site/adminSettings.xhtml");

    private volatile Asked asked;

    /** Beans of the request by their proxies, which are the same for every request; finding one costs a walk of the stack. */
    private record Asked(Route route, Language language) {}

    /**
     * For Faces.
     *
     * @param wrapped the platform's own
     */
    public AskedAddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Found when a page asks first, since Faces makes this object before the beans. */
    private Asked asked() {
        Asked found = asked;
        if (found == null) {
            CDI<Object> beans = CDI.current();
            found = new Asked(
                    beans.select(Route.class).get(),
                    beans.select(Language.class).get());
            asked = found;
        }
        return found;
    }

    /** Whether a page has rich components, which ask for parts of it. */
    static boolean isRich(String view) {
        return RICH_VIEWS.contains(view);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return asked().route().addressWithQuery();
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return asked().language().locale();
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        return prepared(context, super.createView(context, viewId), viewId);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        return prepared(context, super.restoreView(context, viewId), viewId);
    }

    /**
     * A page without state says so where its form stands. The platform would hold back the rest of the page from its first form on, as
     * text, to put in a state that it only knows at the end.
     */
    @Override
    public void writeState(FacesContext context) throws IOException {
        if (context.getViewRoot().isTransient()
                && !context.getPartialViewContext().isAjaxRequest()) {
            context.getRenderKit().getResponseStateManager().writeState(context, null);
        } else {
            super.writeState(context);
        }
    }

    /** Every other page is kept from the nonce: it would open a session for each reader. */
    private static UIViewRoot prepared(FacesContext context, UIViewRoot root, String viewId) {
        if (root != null) {
            root.setId("page");
        }
        if (RICH_VIEWS.contains(viewId)) {
            context.getExternalContext().getRequestMap().put(Faults.RICH, Boolean.TRUE);
        } else {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
        return root;
    }
}
