package nl.krachtkring.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the classes of the portal and its tests anew, with one of them changed; everything else is shared. */
final class OtherWorld extends ClassLoader {

    private static final String OWN = "nl.krachtkring.";

    private final String changed;
    private final byte[] classFile;

    OtherWorld(String changed, byte[] classFile) {
        super(OtherWorld.class.getClassLoader());
        this.changed = changed;
        this.classFile = classFile;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                byte[] bytes = name.equals(changed) ? classFile : bytes(name);
                loaded = defineClass(name, bytes, 0, bytes.length);
            }
            return loaded;
        }
    }

    /** The file of a class as it was compiled. */
    static byte[] bytes(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream found = OtherWorld.class.getClassLoader().getResourceAsStream(file)) {
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            return found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
