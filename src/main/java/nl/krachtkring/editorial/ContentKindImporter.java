package nl.krachtkring.editorial;

import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.platform.content.ContentFile;

/** A room whose pages come from files: it says which folder, and takes one file at a time. */
public interface ContentKindImporter {

    /**
     * The kind of the pages.
     *
     * @return one kind; no two importers have the same
     */
    ContributionKind kind();

    /**
     * Where the files lie.
     *
     * @return a folder below {@code content/nl/}
     */
    String folder();

    /**
     * What the site shows now.
     *
     * @param slug the name of the file without ending
     * @return the whole text, fields and Markdown; empty when the site has no such page
     */
    Optional<String> siteText(String slug);

    /**
     * Makes the page from its file, or changes it to what the file says.
     *
     * @param file the parsed file
     * @param now the time
     * @throws nl.krachtkring.platform.content.ContentError when a field is wrong; nothing is changed then
     */
    void importFile(ContentFile file, Instant now);
}
