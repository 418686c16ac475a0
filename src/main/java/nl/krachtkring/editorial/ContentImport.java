package nl.krachtkring.editorial;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.persistence.DatabaseReady;

/** At each start: takes over what changed in the files, and leaves alone what was changed on the site. */
@Singleton
public class ContentImport {

    private static final Logger LOG = Logger.getLogger(ContentImport.class.getName());
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SLUG_LENGTH = 80;

    private final ContentFiles files;
    private final Instance<ContentKindImporter> importers;
    private final FileImport fileImport;
    private final ContentRefusals refusals;

    /**
     * For the container.
     *
     * @param files the texts
     * @param importers the rooms with pages from files
     * @param fileImport takes over one file
     * @param refusals remembers those that are wrong
     */
    @Inject
    public ContentImport(
            ContentFiles files,
            @Any Instance<ContentKindImporter> importers,
            FileImport fileImport,
            ContentRefusals refusals) {
        this.files = files;
        this.importers = importers;
        this.fileImport = fileImport;
        this.refusals = refusals;
    }

    void start(@Observes @Priority(200) DatabaseReady ready) {
        importers.forEach(this::importAll);
    }

    private void importAll(ContentKindImporter importer) {
        Map<ImportDecision, Integer> counts = new EnumMap<>(ImportDecision.class);
        refusals.begin(importer.kind());
        files.list("nl/" + importer.folder()).stream()
                .filter(path -> path.endsWith(".md"))
                .forEach(path -> importOne(importer, path, counts));
        LOG.log(Level.INFO, "content {0}: {1}", new Object[] {importer.folder(), counts});
    }

    /** Whatever is wrong with a file, its name stands in the log and on the desk of the editors, and the other files go on. */
    private void importOne(ContentKindImporter importer, String path, Map<ImportDecision, Integer> counts) {
        try {
            ContentFile file = files.read(path).orElseThrow(() -> new ContentError(path, 0, "is gone"));
            checkName(file);
            counts.merge(fileImport.take(importer, file), 1, Integer::sum);
        } catch (ContentError e) {
            LOG.log(Level.WARNING, "content not imported: {0}", e.getMessage());
            refusals.note(importer.kind(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "content not imported: " + path, e);
        }
    }

    private static void checkName(ContentFile file) {
        boolean fits = SLUG.matcher(file.slug()).matches() && file.slug().length() <= SLUG_LENGTH;
        if (!fits) {
            throw new ContentError(file.path(), 0, "the name must be small letters, digits and hyphens, at most 80");
        }
    }
}
