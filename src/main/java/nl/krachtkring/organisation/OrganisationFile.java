package nl.krachtkring.organisation;

import java.util.Set;
import nl.krachtkring.platform.content.FrontMatter;

/** Reads an organisation from a content file: {@code nl/organisaties.yaml}, or the demo's. */
public final class OrganisationFile {

    private static final Set<String> FIELDS =
            Set.of("name", "type", "region", "offers", "former", "shorts", "source", "checkedOn", "contacts");

    private OrganisationFile() {}

    /**
     * Reads one entry.
     *
     * @param entry as it stands in the file
     * @return what it tells
     */
    public static OrganisationText parse(FrontMatter entry) {
        FrontMatter known = entry.only(FIELDS);
        String type = known.required("type");
        return new OrganisationText(
                known.required("name"),
                OrganisationType.of(type).orElseThrow(() -> known.error("type", "unknown: " + type)),
                known.optional("region").orElse(null),
                known.optional("offers").map(String::strip).orElse(null),
                known.texts("former").stream().map(FormerName::of).toList(),
                known.texts("shorts"),
                known.optional("source").orElse(null),
                known.date("checkedOn").orElse(null));
    }
}
