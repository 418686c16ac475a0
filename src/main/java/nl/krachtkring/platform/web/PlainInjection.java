package nl.krachtkring.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessInjectionTarget;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the beans of one request what they ask for in a plain way ({@link PlainTarget}). For each bean that it makes, the server looks
 * through the annotations of the class and its methods for resources of the platform, and a page makes a dozen.
 */
public class PlainInjection implements Extension {

    /** Packages of what the server itself puts into beans, besides what CDI does. */
    private static final Set<String> OF_THE_SERVER =
            Set.of("jakarta.ejb", "jakarta.persistence", "jakarta.resource", "jakarta.xml.ws");

    private static final String RESOURCE = "jakarta.annotation.Resource";

    <T> void make(@Observes ProcessInjectionTarget<T> event, BeanManager manager) {
        AnnotatedType<T> type = event.getAnnotatedType();
        Set<InjectionPoint> points = event.getInjectionTarget().getInjectionPoints();
        if (type.isAnnotationPresent(RequestScoped.class) && isOurs(type) && isPlain(type, points)) {
            event.setInjectionTarget(new PlainTarget<>(event.getInjectionTarget(), manager));
        }
    }

    private static boolean isOurs(AnnotatedType<?> type) {
        return type.getJavaClass().getName().startsWith("nl.krachtkring.");
    }

    /** What is asked for in methods, or of the server, is left to the server. */
    private static boolean isPlain(AnnotatedType<?> type, Set<InjectionPoint> points) {
        return points.stream().allMatch(point -> point.getMember() instanceof Field)
                && Stream.concat(type.getFields().stream(), type.getMethods().stream())
                        .noneMatch(PlainInjection::isOfTheServer);
    }

    private static boolean isOfTheServer(Annotated member) {
        return member.getAnnotations().stream()
                .map(annotation -> annotation.annotationType())
                .anyMatch(kind -> OF_THE_SERVER.contains(kind.getPackageName())
                        || kind.getName().equals(RESOURCE));
    }
}
