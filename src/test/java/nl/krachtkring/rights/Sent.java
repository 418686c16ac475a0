package nl.krachtkring.rights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a button of a page sends.
 *
 * @param address of the page
 * @param fields everything of the form, with the button
 */
record Sent(String address, Map<String, String> fields) {

    /** Every button of every form on a page, as somebody who may read it gets them; none when she may not. */
    static List<Sent> of(Who who, String address) throws IOException, InterruptedException {
        Document page = Jsoup.parse(Walk.get(who, address).body());
        List<Sent> sent = new ArrayList<>();
        for (Element form : page.select("main form[method=post]")) {
            Map<String, String> fields = new TreeMap<>();
            form.select("input[name]:not([type=submit]), textarea[name], select[name]")
                    .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
            for (Element button : form.select("button[name], input[type=submit][name]")) {
                Map<String, String> pressed = new TreeMap<>(fields);
                pressed.put(button.attr("name"), button.attr("value"));
                sent.add(new Sent(address, pressed));
            }
        }
        return sent;
    }
}
