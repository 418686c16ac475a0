package nl.krachtkring.platform.settings;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Reads the {@link Setting}s. A system property of the same name wins over the environment, for tests. */
@Named("portal")
@Singleton
public class Settings {

    private static final Set<String> DOORS = Set.of("open", "invited");
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1");

    /**
     * Reads one setting.
     *
     * @param setting which
     * @return its value, or the default where it is missing or empty
     */
    public String get(Setting setting) {
        String value = value(setting.name());
        return value.isEmpty() ? setting.fallback() : value;
    }

    /**
     * Reads a variable of which the settings table knows the pattern alone.
     *
     * @param variable its name
     * @return its value; empty where it is missing
     */
    public String value(String variable) {
        String value = System.getProperty(variable, System.getenv(variable));
        return value == null ? "" : value.strip();
    }

    /** Where a value comes from. */
    public enum Source {
        /** Given to this start of the portal, before the environment. */
        PROPERTY,
        /** The environment of the process. */
        ENVIRONMENT,
        /** Nothing is set: the safe value of the portal itself. */
        DEFAULT
    }

    /**
     * Where the value of a setting comes from.
     *
     * @param setting which
     * @return the place that {@link #get} reads
     */
    public Source source(Setting setting) {
        return source(setting.name());
    }

    /**
     * Where the value of a variable comes from.
     *
     * @param variable its name
     * @return the place that {@link #value} reads
     */
    public Source source(String variable) {
        String property = System.getProperty(variable);
        String value = property == null ? System.getenv(variable) : property;
        if (value == null || value.isBlank()) {
            return Source.DEFAULT;
        }
        return property == null ? Source.ENVIRONMENT : Source.PROPERTY;
    }

    /**
     * Reads a yes-or-no setting.
     *
     * @param setting which
     * @return whether its value is {@code true}, in any case
     */
    public boolean is(Setting setting) {
        return Boolean.parseBoolean(get(setting).toLowerCase(Locale.ROOT));
    }

    /**
     * Reads a number.
     *
     * @param setting which
     * @param most the largest that makes sense
     * @return zero to that
     * @throws IllegalStateException that names the setting
     */
    public int number(Setting setting, int most) {
        String value = get(setting);
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) > most) {
            throw new IllegalStateException(setting + ": a number from 0 to " + most);
        }
        return Integer.parseInt(value);
    }

    /**
     * How many days a second step counts on the device that gave it.
     *
     * @return zero to ninety
     */
    public int factorDays() {
        return number(Setting.PORTAL_FACTOR_DAYS, 90);
    }

    /**
     * The largest file that people may send.
     *
     * @return in megabytes, 1 to 50
     */
    public int uploadMegabytes() {
        return Math.max(1, number(Setting.PORTAL_UPLOAD_MB, 50));
    }

    /**
     * The largest file that people may send.
     *
     * @return in bytes
     */
    public long uploadBytes() {
        return (long) uploadMegabytes() << 20;
    }

    /**
     * The largest picture that is read.
     *
     * @return in millions of pixels, 1 to 100
     */
    public int imageMegapixels() {
        return Math.max(1, number(Setting.PORTAL_IMAGE_MEGAPIXELS, 100));
    }

    /**
     * Reads where another service listens.
     *
     * @param setting which
     * @return host and port, not looked up yet; null when nothing is set
     * @throws IllegalStateException that names the setting
     */
    public InetSocketAddress address(Setting setting) {
        String value = get(setting);
        if (value.isEmpty()) {
            return null;
        }
        int colon = value.lastIndexOf(':');
        String port = value.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}")) {
            throw new IllegalStateException(setting + ": host:port");
        }
        return InetSocketAddress.createUnresolved(value.substring(0, colon), Integer.parseInt(port));
    }

    /**
     * Reads a folder.
     *
     * @param setting which
     * @param fallback the folder when the setting is empty
     * @return the folder, absolute
     */
    public Path folder(Setting setting, Path fallback) {
        String value = get(setting);
        return (value.isEmpty() ? fallback : Path.of(value)).toAbsolutePath();
    }

    /**
     * The address of the portal without a slash at its end.
     *
     * @return for instance {@code https://krachtkring.example}
     */
    public String baseUrl() {
        String url = get(Setting.PORTAL_BASE_URL);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * The name on every page, for pages as {@code portal.name}.
     *
     * @return the name
     */
    public String getName() {
        return get(Setting.PORTAL_NAME);
    }

    /**
     * Whether the demo is on, for pages as {@code portal.demo}.
     *
     * @return true only where the setting says so
     */
    public boolean isDemo() {
        return is(Setting.PORTAL_DEMO);
    }

    /**
     * Whether people reach the portal over TLS.
     *
     * @return true for an https base address
     */
    public boolean isSecure() {
        return baseUrl().startsWith("https://");
    }

    /**
     * Refuses combinations that would harm people: plain http on a public address, and a demo on one.
     *
     * @throws IllegalStateException that names the setting
     */
    public void check() {
        boolean local =
                LOCAL_HOSTS.contains(String.valueOf(URI.create(baseUrl()).getHost()));
        if (!isSecure() && !local) {
            throw new IllegalStateException("PORTAL_BASE_URL: plain http is only for localhost; use https");
        }
        if (isDemo() && !local) {
            throw new IllegalStateException("PORTAL_DEMO: the demo runs on localhost only, not on a public address");
        }
        factorDays();
        uploadBytes();
        imageMegapixels();
        address(Setting.PORTAL_VIRUS_SCANNER);
        if (!DOORS.contains(get(Setting.PORTAL_REGISTRATION))) {
            throw new IllegalStateException("PORTAL_REGISTRATION: open or invited");
        }
        String secret = get(Setting.PORTAL_SECRET);
        if (!secret.isEmpty() && secret.length() < 32) {
            throw new IllegalStateException("PORTAL_SECRET: at least 32 characters");
        }
    }
}
