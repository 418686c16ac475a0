package nl.krachtkring.platform.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.persistence.DatabaseReady;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/**
 * Styles, fonts, icons and scripts: read once, compressed once, and served under an address that holds their hash, so
 * that a browser keeps them for ever and still sees a change at once.
 */
@Named("assets")
@Singleton
public class Assets {

    private static final String STYLES = "krachtkring.css";
    private static final String ROOT = "/WEB-INF/assets/";
    private static final int HASH_LENGTH = 12;
    private static final List<String> COMPRESSED = List.of(".css", ".js", ".svg", ".txt");

    private final ServletContext web;
    private final Settings settings;
    private final Map<String, Asset> byName = new HashMap<>();

    /**
     * One file.
     *
     * @param name its name below {@code WEB-INF/assets}
     * @param hash the first digits of its SHA-256
     * @param type its media type
     * @param bytes what it holds
     * @param gzip the same compressed; null where that gains nothing
     */
    record Asset(String name, String hash, String type, byte[] bytes, byte[] gzip) {}

    /**
     * For the container.
     *
     * @param web where the files lie
     * @param settings which theme
     */
    @Inject
    public Assets(ServletContext web, Settings settings) {
        this.web = web;
        this.settings = settings;
    }

    void read(@Observes DatabaseReady started) {
        addAll(ROOT);
        add(STYLES, styles().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The address of the file that holds every icon, for pages as {@code assets.icons}.
     *
     * @return an address that changes with the file
     */
    public String getIcons() {
        return url("icons.svg");
    }

    /**
     * The address of a file, for pages as {@code assets.url('krachtkring.css')}.
     *
     * @param name its name below {@code WEB-INF/assets}
     * @return an address that changes with the file
     * @throws IllegalArgumentException for an unknown name
     */
    public String url(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name + " in WEB-INF/assets");
        }
        return "/s/" + asset.hash() + "/" + name;
    }

    Asset find(String name) {
        return byName.get(name);
    }

    /** First the theme's tokens, then the base, then each room's own, with fonts by their address. */
    private String styles() {
        StringBuilder all = new StringBuilder();
        all.append(text("/WEB-INF/themes/" + settings.get(Setting.PORTAL_THEME) + "/tokens.css"));
        all.append(text("/WEB-INF/styles/platform.css"));
        for (String path : paths("/WEB-INF/styles/")) {
            if (!path.endsWith("/platform.css")) {
                all.append(text(path));
            }
        }
        String styles = all.toString();
        for (String name : new TreeSet<>(byName.keySet())) {
            styles = styles.replace("url(" + name + ")", "url(" + url(name) + ")");
        }
        return styles.replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/", "").replaceAll("\\s*\\n\\s*", "\n");
    }

    private Set<String> paths(String folder) {
        Set<String> paths = web.getResourcePaths(folder);
        return paths == null ? Set.of() : new TreeSet<>(paths);
    }

    private void addAll(String folder) {
        for (String path : paths(folder)) {
            if (path.endsWith("/")) {
                addAll(path);
            } else {
                add(path.substring(ROOT.length()), bytes(path));
            }
        }
    }

    private void add(String name, byte[] bytes) {
        boolean gains = COMPRESSED.stream().anyMatch(name::endsWith);
        String hash =
                Tokens.sha256(new String(bytes, StandardCharsets.ISO_8859_1)).substring(0, HASH_LENGTH);
        byName.put(name, new Asset(name, hash, type(name), bytes, gains ? gzip(bytes) : null));
    }

    private String type(String name) {
        if (name.endsWith(".woff2")) {
            return "font/woff2";
        }
        String type = web.getMimeType(name);
        if (type == null) {
            return "application/octet-stream";
        }
        return type.startsWith("text/") || name.endsWith(".js") ? type + ";charset=UTF-8" : type;
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8) + "\n";
    }

    private byte[] bytes(String path) {
        try (InputStream in = web.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        path + " is missing (PORTAL_THEME: neutraal, oleander or hoog-contrast)");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
