package nl.krachtkring.method;

import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.settings.Settings;

/** A method with experiences of members, in the transaction of a test. */
final class GivenExperiences {

    static final String METHOD = "genogram";

    private final EntityManager entities;
    private final Clock clock;
    private final MethodRepository methods;
    private final ExperienceRepository experiences;

    GivenExperiences(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        this.methods = new MethodRepository(entities);
        this.experiences = new ExperienceRepository(entities);
        Path path = Path.of("content/nl/werkwijzen/" + METHOD + ".md");
        try {
            ContentFile file = ContentFile.parse(path.toString(), Files.readString(path));
            WorkingMethod method = new WorkingMethod(METHOD);
            method.describe(MethodFile.parse(file), file.text(), clock.instant());
            methods.add(method);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the portal, as they lie in the repository. */
    static ContentFiles content() {
        return new ContentFiles(new Settings(), (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, values) -> null));
    }

    MethodRepository methods() {
        return methods;
    }

    ExperienceRepository experiences() {
        return experiences;
    }

    WorkingMethod method() {
        return methods.bySlug(METHOD).orElseThrow();
    }

    /** Somebody with an account; her name has her key. */
    long person(boolean withheld) {
        entities.createNativeQuery("INSERT INTO person (public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'ACTIVE', ?, UTC_TIMESTAMP(6))")
                .setParameter(1, PublicIds.next())
                .setParameter(2, withheld)
                .executeUpdate();
        long person =
                ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
        entities.createNativeQuery("INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?, ?, ?, ?, TRUE, UTC_TIMESTAMP(6))")
                .setParameter(1, person)
                .setParameter(2, PublicIds.next())
                .setParameter(3, person)
                .setParameter(4, "Naam " + person)
                .executeUpdate();
        return person;
    }

    /** An experience that stands; of somebody without an account when the writer is null. */
    Experience told(Long writer, String helped) {
        Experience experience = experience(writer, helped);
        experience.publish(clock.instant());
        experiences.add(experience);
        return experience;
    }

    /** An experience of somebody without an account that waits for a moderator. */
    Experience held(String helped) {
        Experience experience = experience(null, helped);
        experience.hold();
        experiences.add(experience);
        return experience;
    }

    private Experience experience(Long writer, String helped) {
        PlaceExperience told = new PlaceExperience(
                METHOD,
                Perspective.PARENT,
                PlaceExperience.Setting.NONE,
                helped,
                null,
                null,
                null,
                PlaceExperience.Effect.NONE,
                null,
                null,
                null);
        return new Experience(
                method().id(),
                new Experience.Author(writer, writer == null ? "Gast" : null),
                told,
                null,
                clock.instant());
    }
}
