package nl.krachtkring.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts in the language of this request, for pages as {@code m['key']} and {@code m.of('key', value)}. */
@Named("m")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    Bundles bundles;

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        return bundles.text(language.locale(), (String) key);
    }

    @Override
    public boolean containsKey(Object key) {
        return bundles.all(language.locale()).containsKey(key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return bundles.all(language.locale()).entrySet();
    }

    /**
     * A text that names one value.
     *
     * @param key the message key
     * @param value what the text names
     * @return the text
     */
    public String of(String key, Object value) {
        return bundles.text(language.locale(), key, value);
    }

    /**
     * A text that names two values.
     *
     * @param key the message key
     * @param first what the text names first
     * @param second what the text names next
     * @return the text
     */
    public String of(String key, Object first, Object second) {
        return bundles.text(language.locale(), key, first, second);
    }

    /**
     * What is wrong with a field, after its label.
     *
     * @param fault what, the last word of its message key
     * @param label of the field
     * @return the text
     */
    public String fault(String fault, String label) {
        return bundles.fault(language.locale(), fault, label);
    }

    /**
     * What is wrong with a field, after its label.
     *
     * @param fault what, the last word of its message key
     * @param label of the field
     * @param limit the limit that it breaks
     * @return the text
     */
    public String fault(String fault, String label, Object limit) {
        return bundles.fault(language.locale(), fault, label, limit);
    }

    /**
     * A text that names any number of values.
     *
     * @param key the message key
     * @param values what the text names, in its order
     * @return the text
     */
    public String with(String key, Object[] values) {
        return bundles.text(language.locale(), key, values);
    }
}
