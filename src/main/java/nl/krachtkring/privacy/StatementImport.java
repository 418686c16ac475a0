package nl.krachtkring.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.persistence.DatabaseReady;

/** Takes new versions of statements from {@code content/} at every start; a faulty file stops itself and no other. */
@Singleton
public class StatementImport {

    private static final Logger LOG = Logger.getLogger(StatementImport.class.getName());
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final int FIRST_OF_ALL = 100;

    private final ContentFiles files;
    private final StatementShelf shelf;

    @Inject
    StatementImport(ContentFiles files, StatementShelf shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    void start(@Observes @Priority(FIRST_OF_ALL) DatabaseReady ready) {
        run();
    }

    /** Looks at every file of statements; may run as often as one likes. */
    public void run() {
        for (String language : LANGUAGES) {
            folder(StatementKind.PRIVACY, null, language, language + "/privacyverklaring");
            for (Purpose purpose : Purpose.values()) {
                folder(StatementKind.CONSENT, purpose, language, language + "/toestemmingen/" + purpose.slug());
            }
            file(StatementKind.HOUSE_RULES, null, language, language + "/teksten/huisregels.md");
        }
    }

    private void folder(StatementKind kind, Purpose purpose, String language, String folder) {
        files.list(folder).forEach(path -> file(kind, purpose, language, path));
    }

    private void file(StatementKind kind, Purpose purpose, String language, String path) {
        try {
            files.read(path)
                    .map(file -> StatementSource.of(kind, purpose, language, file))
                    .ifPresent(shelf::put);
        } catch (ContentError e) {
            LOG.log(Level.WARNING, "content/{0}", e.getMessage());
        }
    }
}
