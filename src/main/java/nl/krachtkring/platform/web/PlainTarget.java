package nl.krachtkring.platform.web;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a bean as the server does, but puts into its fields what CDI gives for them and nothing else. What is one for all (a reference to
 * a bean of a scope, or a bean of which there is one) is asked for once.
 *
 * @param <T> the class of the bean
 */
final class PlainTarget<T> implements InjectionTarget<T> {

    private final InjectionTarget<T> server;
    private final BeanManager manager;
    private volatile List<Part> parts;

    PlainTarget(InjectionTarget<T> server, BeanManager manager) {
        this.server = server;
        this.manager = manager;
    }

    /** A field with what goes into it; without a value when each bean gets one of its own. */
    private record Part(Field field, InjectionPoint point, Object shared) {}

    @Override
    public void inject(T instance, CreationalContext<T> context) {
        for (Part part : parts()) {
            Object value =
                    part.shared() != null ? part.shared() : manager.getInjectableReference(part.point(), context);
            try {
                part.field().set(instance, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(part.field().toString(), e);
            }
        }
    }

    /** Known when the first bean is made: before that not all beans are there. Two who ask at once come to the same. */
    private List<Part> parts() {
        List<Part> known = parts;
        if (known == null) {
            known = new ArrayList<>();
            for (InjectionPoint point : server.getInjectionPoints()) {
                Field field = (Field) point.getMember();
                field.setAccessible(true);
                known.add(new Part(field, point, isShared(point) ? shared(point) : null));
            }
            parts = known;
        }
        return known;
    }

    private boolean isShared(InjectionPoint point) {
        Set<Bean<?>> found =
                manager.getBeans(point.getType(), point.getQualifiers().toArray(new Annotation[0]));
        Bean<?> bean = manager.resolve(found);
        return manager.isNormalScope(bean.getScope()) || bean.getScope() == Singleton.class;
    }

    private Object shared(InjectionPoint point) {
        return manager.getInjectableReference(point, manager.createCreationalContext(null));
    }

    @Override
    public void postConstruct(T instance) {
        server.postConstruct(instance);
    }

    @Override
    public void preDestroy(T instance) {
        server.preDestroy(instance);
    }

    @Override
    public T produce(CreationalContext<T> context) {
        return server.produce(context);
    }

    @Override
    public void dispose(T instance) {
        server.dispose(instance);
    }

    @Override
    public Set<InjectionPoint> getInjectionPoints() {
        return server.getInjectionPoints();
    }
}
