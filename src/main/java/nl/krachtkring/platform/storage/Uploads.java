package nl.krachtkring.platform.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.settings.Settings;

/** What every file must pass, whatever it is: something must be there, not too much, and nothing that a scanner knows. */
@Singleton
public class Uploads {

    private final Settings settings;
    private final VirusScanner scanner;

    /**
     * For the container.
     *
     * @param settings the limits
     * @param scanner looks for viruses where one is set up
     */
    @Inject
    public Uploads(Settings settings, VirusScanner scanner) {
        this.settings = settings;
        this.scanner = scanner;
    }

    /**
     * Demands that a file may be looked at further.
     *
     * @param upload what was sent
     * @return what a scanner said
     * @throws RuleViolation of the upload's field
     */
    public Scan require(Upload upload) {
        if (upload.isEmpty()) {
            throw new RuleViolation(upload.field(), "platform.file.empty");
        }
        if (upload.size() > settings.uploadBytes()) {
            throw new RuleViolation(upload.field(), "platform.file.size", settings.uploadMegabytes());
        }
        return scanner.look(upload);
    }
}
