package nl.krachtkring.site.web;

import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.site.DeadLetter;
import nl.krachtkring.site.PostRoom;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The mails that were given up, a page at a time, found by a part of the address. */
public class DeadLetterModel extends LazyDataModel<DeadLetter> {

    private static final long serialVersionUID = 1L;

    private final transient PostRoom post;
    private final transient CurrentActor actor;
    private transient List<DeadLetter> shown = List.of();

    DeadLetterModel(PostRoom post, CurrentActor actor) {
        this.post = post;
        this.actor = actor;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return post.countDead(actor.get(), recipient(filters));
    }

    @Override
    public List<DeadLetter> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        shown = post.dead(actor.get(), recipient(filters), first, size);
        return shown;
    }

    @Override
    public DeadLetter getRowData(String key) {
        return shown.stream()
                .filter(letter -> getRowKey(letter).equals(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getRowKey(DeadLetter letter) {
        return String.valueOf(letter.id());
    }

    private static String recipient(Map<String, FilterMeta> filters) {
        FilterMeta filter = filters.get("recipient");
        Object value = filter == null ? null : filter.getFilterValue();
        return value == null ? "" : value.toString();
    }
}
