package nl.krachtkring.method.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import nl.krachtkring.method.MethodText;
import nl.krachtkring.method.MethodView;

/** A method in the words of schema.org. Only what the page says; no mark and no count of experiences, since nothing here is ranked. */
final class MethodLinkedData {

    private MethodLinkedData() {}

    /** JSON-LD of a method, with addresses that begin with the one of this site. */
    static String of(MethodView method, String site, String publisher) {
        MethodText text = method.text();
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "CreativeWork")
                .add("@id", site + method.address())
                .add("url", site + method.address())
                .add("name", text.title())
                .add("abstract", text.summary())
                .add("inLanguage", "nl")
                .add("isAccessibleForFree", true)
                .add(
                        "publisher",
                        Json.createObjectBuilder().add("@type", "Organization").add("name", publisher));
        if (!text.aliases().isEmpty()) {
            data.add("alternateName", Json.createArrayBuilder(text.aliases()));
        }
        if (text.checkedOn() != null) {
            data.add("dateModified", text.checkedOn().toString());
        }
        if (text.reviewBefore() != null) {
            data.add("expires", text.reviewBefore().toString());
        }
        audience(text, data);
        JsonArrayBuilder based = Json.createArrayBuilder();
        method.family().basedOn().forEach(one -> based.add(site + one.address()));
        method.family().variantOf().forEach(one -> based.add(site + one.address()));
        data.add("isBasedOn", based);
        JsonArrayBuilder cited = Json.createArrayBuilder();
        text.publications().forEach(one -> cited.add(one.title()));
        text.sources().forEach(one -> cited.add(one.title()));
        return data.add("citation", cited).build().toString();
    }

    private static void audience(MethodText text, JsonObjectBuilder data) {
        MethodText.Audience audience = text.audience();
        if (audience.from() == null && audience.to() == null) {
            return;
        }
        JsonObjectBuilder people = Json.createObjectBuilder().add("@type", "PeopleAudience");
        if (audience.from() != null) {
            people.add("suggestedMinAge", audience.from());
        }
        if (audience.to() != null) {
            people.add("suggestedMaxAge", audience.to());
        }
        data.add("audience", people);
    }
}
