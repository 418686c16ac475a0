package nl.krachtkring.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers what pages ask most, before the chain of the platform is asked: names of beans, variables of lists, and
 * components of records, properties of beans, and methods. A singleton, and the proxy of a bean of a normal scope, are always the same object, so a name is
 * looked up once; the platform's own resolver looks it up each time, which took a fifth of a discussion with 50 replies.
 * Everything else goes to the platform.
 */
class PageELResolver extends ELResolver {

    private final ELResolver platform;
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    PageELResolver(ELResolver platform) {
        this.platform = platform;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (property instanceof String name) {
            if (base == null) {
                Object known = known(context, name);
                if (known != null) {
                    context.setPropertyResolved(null, property);
                    return known;
                }
            } else if (Records.has(base, name)) {
                context.setPropertyResolved(base, property);
                return Records.read(base, name);
            } else {
                Optional<Calls> getter = Calls.property(base, name);
                if (getter.isPresent()) {
                    Object value = getter.get().on(base);
                    context.setPropertyResolved(base, property);
                    return value;
                }
            }
        }
        return platform.getValue(context, base, property);
    }

    private Object known(ELContext context, String name) {
        Optional<Object> bean = beans.computeIfAbsent(name, PageELResolver::bean);
        if (bean.isPresent()) {
            return bean.get();
        }
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        return faces == null ? null : faces.getExternalContext().getRequestMap().get(name);
    }

    /** Empty for everything that isn't a bean with one reference for all. */
    private static Optional<Object> bean(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Bean<?> bean = manager.resolve(manager.getBeans(name));
        if (bean == null || !bean.getTypes().contains(Object.class)) {
            return Optional.empty();
        }
        boolean alwaysTheSame = manager.isNormalScope(bean.getScope()) || bean.getScope() == Singleton.class;
        return alwaysTheSame
                ? Optional.of(manager.getReference(bean, Object.class, manager.createCreationalContext(bean)))
                : Optional.empty();
    }

    @Override
    public Object invoke(
            ELContext context, Object base, Object method, Class<?>[] parameterTypes, Object[] parameters) {
        if (base != null && method instanceof String name && parameters != null) {
            Optional<Calls> known = Calls.find(base, name, parameters);
            if (known.isPresent()) {
                Object answer = known.get().on(base, parameters);
                context.setPropertyResolved(base, method);
                return answer;
            }
        }
        return platform.invoke(context, base, method, parameterTypes, parameters);
    }

    @Override
    public <T> T convertToType(ELContext context, Object value, Class<T> type) {
        if (type.isInstance(value)) {
            context.setPropertyResolved(true);
            return type.cast(value);
        }
        return platform.convertToType(context, value, type);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (Records.has(base, String.valueOf(property))) {
            context.setPropertyResolved(base, property);
            return null;
        }
        return platform.getType(context, base, property);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("a record is not changed by a page: " + property);
        }
        platform.setValue(context, base, property, value);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return platform.isReadOnly(context, base, property);
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return platform.getCommonPropertyType(context, base);
    }
}
