package nl.krachtkring.platform.web;

import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Puts {@link PageELResolver} before the platform's resolvers, which faces-config can't: the container's comes first there.
 * Expressions are made by the plain factory, since the container's wraps each in a context for dependent beans, and no
 * page names one.
 */
public class PageApplicationFactory extends ApplicationFactory {

    private PageApplication application;

    /**
     * For Faces.
     *
     * @param wrapped the platform's own
     */
    public PageApplicationFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        Application platform = getWrapped().getApplication();
        if (application == null || application.getWrapped() != platform) {
            application = new PageApplication(platform);
        }
        return application;
    }

    @Override
    public synchronized void setApplication(Application replacement) {
        getWrapped().setApplication(replacement);
    }

    /** The platform's application but for its expressions. */
    private static final class PageApplication extends ApplicationWrapper {

        private final ExpressionFactory expressions = ExpressionFactory.newInstance();
        private volatile ELResolver resolver;

        PageApplication(Application platform) {
            super(platform);
        }

        @Override
        public ExpressionFactory getExpressionFactory() {
            return expressions;
        }

        /** Made when a page asks first, since libraries add their resolvers while the platform starts. */
        @Override
        public ELResolver getELResolver() {
            ELResolver made = resolver;
            if (made == null) {
                made = new PageELResolver(super.getELResolver());
                resolver = made;
            }
            return made;
        }
    }
}
