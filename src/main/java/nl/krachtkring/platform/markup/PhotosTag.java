package nl.krachtkring.platform.markup;

import java.util.List;
import nl.krachtkring.platform.storage.FileView;

/** {@code kk:photos}: the photos of a text, small ones that lead to the whole. */
public class PhotosTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        List<?> list = (List<?>) given("list");
        markup.photos(list.stream().map(FileView.class::cast).toList());
    }
}
