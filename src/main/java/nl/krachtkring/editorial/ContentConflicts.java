package nl.krachtkring.editorial;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;

/** What editors have to choose between: pages that were changed on the site while their file was changed too. */
@Singleton
public class ContentConflicts {

    private final ContentRecordRepository records;
    private final Instance<ContentKindImporter> importers;

    /**
     * For the container.
     *
     * @param records what was taken over
     * @param importers the rooms with pages from files
     */
    @Inject
    public ContentConflicts(ContentRecordRepository records, @Any Instance<ContentKindImporter> importers) {
        this.records = records;
        this.importers = importers;
    }

    /**
     * Every conflict with both texts, the oldest first.
     *
     * @param actor who asks
     * @return the conflicts; empty for anybody but an editor
     */
    @Transactional
    public List<ConflictView> all(Actor actor) {
        return actor.has(SiteRole.EDITOR)
                ? records.inConflict().stream().map(this::view).toList()
                : List.of();
    }

    private ConflictView view(ContentRecord record) {
        ContentKindImporter importer = of(record.kind());
        return new ConflictView(
                "/" + importer.folder() + "/" + record.slug(),
                record.path(),
                record.conflictAt(),
                importer.siteText(record.slug()).orElse(""),
                record.fileText());
    }

    private ContentKindImporter of(ContributionKind kind) {
        return importers.stream()
                .filter(importer -> importer.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room imports " + kind));
    }
}
