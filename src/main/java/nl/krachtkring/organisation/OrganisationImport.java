package nl.krachtkring.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.persistence.DatabaseReady;

/** Writes down the organisations of {@code nl/organisaties.yaml} that aren't known yet; what editors changed stays. */
@Singleton
public class OrganisationImport {

    private static final Logger LOG = Logger.getLogger(OrganisationImport.class.getName());
    private static final int WITH_CONTENT = 200;

    private final ContentFiles files;
    private final OrganisationEditing editing;

    @Inject
    OrganisationImport(ContentFiles files, OrganisationEditing editing) {
        this.files = files;
        this.editing = editing;
    }

    void start(@Observes @Priority(WITH_CONTENT) DatabaseReady ready) {
        try {
            files.read("nl/organisaties.yaml")
                    .map(file -> file.matter().groups(ContentFile.ITEMS))
                    .orElse(List.of())
                    .forEach(entry -> editing.load(Actor.system("content"), OrganisationFile.parse(entry)));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "nl/organisaties.yaml could not be read and is left out", e);
        }
    }
}
