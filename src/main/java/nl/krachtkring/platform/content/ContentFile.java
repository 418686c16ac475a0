package nl.krachtkring.platform.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.ids.Tokens;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One file of {@code content/}.
 *
 * @param path the file below {@code content/}, with slashes
 * @param slug its name without ending
 * @param text everything it holds
 * @param matter the fields on top
 * @param body the Markdown below them; empty for a file that is only fields
 */
public record ContentFile(String path, String slug, String text, FrontMatter matter, String body) {

    /** The field under which a file that is one list is read. */
    public static final String ITEMS = "items";

    private static final String FENCE = "---\n";

    /**
     * Parses a file: a YAML file whole, a Markdown file by its front matter.
     *
     * @param path the file below {@code content/}
     * @param raw what it holds
     * @return the parsed file
     * @throws ContentError with name and line when it can't be read
     */
    public static ContentFile parse(String path, String raw) {
        String text = raw.replace("\r\n", "\n");
        String name = path.substring(path.lastIndexOf('/') + 1);
        String slug = name.substring(0, name.lastIndexOf('.'));
        if (!name.endsWith(".md")) {
            return new ContentFile(path, slug, text, fields(path, text, 0), "");
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            throw new ContentError(path, 1, "must begin with fields between two lines of ---");
        }
        String yaml = text.substring(FENCE.length(), end + 1);
        String body = text.substring(end + 1 + FENCE.length()).strip();
        return new ContentFile(path, slug, text, fields(path, yaml, 1), body);
    }

    /**
     * The hash by which a change of the file is seen.
     *
     * @return SHA-256 of the text in hexadecimal digits
     */
    public String hash() {
        return Tokens.sha256(text);
    }

    private static FrontMatter fields(String path, String yaml, int linesBefore) {
        Object parsed;
        try {
            parsed = new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark()
                    .map(mark -> mark.getLine() + 1 + linesBefore)
                    .orElse(0);
            throw new ContentError(path, line, String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new ContentError(path, 0, e.getMessage());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (parsed instanceof List<?> items) {
            fields.put(ITEMS, items);
            return new FrontMatter(path, fields, Map.of());
        }
        if (!(parsed instanceof Map<?, ?> map)) {
            throw new ContentError(path, 1, "must hold fields");
        }
        map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        return new FrontMatter(path, fields, lines(yaml, linesBefore));
    }

    private static Map<String, Integer> lines(String yaml, int before) {
        Map<String, Integer> lines = new HashMap<>();
        String[] all = yaml.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            int colon = all[i].indexOf(':');
            if (colon > 0 && !Character.isWhitespace(all[i].charAt(0))) {
                lines.putIfAbsent(all[i].substring(0, colon), i + 1 + before);
            }
        }
        return lines;
    }
}
