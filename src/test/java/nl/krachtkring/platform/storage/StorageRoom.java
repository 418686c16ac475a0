package nl.krachtkring.platform.storage;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.platform.settings.Settings;

/** The services of files on the database and a folder of a test, put together as the container does. */
public final class StorageRoom {

    private StorageRoom() {}

    /**
     * Keeps files.
     *
     * @param entities the database
     * @param folder where they lie
     * @param clock the time
     * @param rights who may read what
     * @return the service
     */
    public static StoredFiles files(EntityManager entities, Path folder, Clock clock, FileRights... rights) {
        return new StoredFiles(entities, new FileShelf(folder), List.of(rights), clock);
    }

    /**
     * Draws pictures anew.
     *
     * @return the service
     */
    public static Pictures pictures() {
        Settings settings = new Settings();
        return new Pictures(new Uploads(settings, new VirusScanner(settings)), settings);
    }
}
