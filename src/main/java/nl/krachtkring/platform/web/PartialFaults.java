package nl.krachtkring.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;

/**
 * Lets refusals leave a partial request as they leave a whole page. Left alone, Faces writes them into an answer of its own
 * with status 200, which tells that there is something behind an address that must look as if it never was.
 */
public class PartialFaults extends ExceptionHandlerFactory {

    /**
     * For Faces.
     *
     * @param wrapped the platform's own
     */
    public PartialFaults(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Refusing(getWrapped().getExceptionHandler());
    }

    private static final class Refusing extends ExceptionHandlerWrapper {

        Refusing(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (ExceptionQueuedEvent queued : getUnhandledExceptionQueuedEvents()) {
                Throwable fault = queued.getContext().getException();
                for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                    if (cause instanceof NotFound || cause instanceof NotAllowed) {
                        throw new FacesException(cause);
                    }
                }
            }
            getWrapped().handle();
        }
    }
}
