package nl.krachtkring.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;

/**
 * Writes pages as they stand. PrimeFaces gives every script a number of its own, which only rich pages need: with it no page would be the
 * same twice, so that no browser could keep what it has.
 */
public class PlainContextFactory extends FacesContextFactory {

    /**
     * For Faces.
     *
     * @param wrapped the platform's own, with what PrimeFaces adds
     */
    public PlainContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        return new PlainContext(getWrapped().getFacesContext(context, request, response, lifecycle));
    }

    /** The context of a request whose writer is the one that it was given. */
    private static final class PlainContext extends FacesContextWrapper {

        private ResponseWriter writer;

        PlainContext(FacesContext wrapped) {
            super(wrapped);
            setCurrentInstance(this);
        }

        /** What page it is stands fast before anything is written; the writer is asked for with every piece. */
        @Override
        public void setResponseWriter(ResponseWriter given) {
            super.setResponseWriter(given);
            boolean rich = getExternalContext().getRequestMap().containsKey(Faults.RICH);
            writer = rich ? super.getResponseWriter() : given;
        }

        @Override
        public ResponseWriter getResponseWriter() {
            return writer;
        }
    }
}
