package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.ids.Tokens;

/** Takes over one file, in a transaction of its own, so that a wrong file stops nobody else. */
@Singleton
public class FileImport {

    private final ContentRecordRepository records;
    private final EditedRooms rooms;
    private final PageVersions versions;
    private final MergedPages merged;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param records what was taken over before
     * @param rooms whose pages people change
     * @param versions what they said
     * @param merged which pages became part of others
     * @param clock the time
     */
    @Inject
    public FileImport(
            ContentRecordRepository records,
            EditedRooms rooms,
            PageVersions versions,
            MergedPages merged,
            Clock clock) {
        this.records = records;
        this.rooms = rooms;
        this.versions = versions;
        this.merged = merged;
        this.clock = clock;
    }

    /**
     * Compares the file with the page and does what follows.
     *
     * @param importer the room of the page
     * @param file the parsed file
     * @return what was done
     * @throws ContentError when a field is wrong, or the page became part of another one; nothing is changed then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ImportDecision take(ContentKindImporter importer, ContentFile file) {
        records.lockImport();
        if (merged.into(importer.kind(), file.slug()).isPresent()) {
            throw new ContentError(
                    file.path(), 0, "belongs to a page that became part of another one; take the file away");
        }
        ContentRecord known = records.of(importer.kind(), file.slug()).orElse(null);
        ContentRecord record = known == null ? new ContentRecord(importer.kind(), file) : known;
        String site = importer.siteText(file.slug()).map(Tokens::sha256).orElse(null);
        ImportDecision decision = ImportDecision.of(file.hash(), site, record.fileHash(), record.siteHash());
        apply(decision, importer, file, record);
        if (known == null) {
            records.add(record);
        }
        return decision;
    }

    private void apply(ImportDecision decision, ContentKindImporter importer, ContentFile file, ContentRecord record) {
        Instant now = clock.instant();
        switch (decision) {
            case IMPORT -> {
                importer.importFile(file, now);
                keep(importer.kind(), file, now);
                record.takenOver(file, now);
            }
            case CONFLICT -> record.inConflictWith(file, now);
            case KEEP, UNCHANGED -> record.settled();
        }
    }

    /** A page that people changed has versions, and the file is the next one. */
    private void keep(ContributionKind kind, ContentFile file, Instant now) {
        rooms.ifAny(kind)
                .flatMap(room -> room.page(Actor.system("import"), file.slug()))
                .ifPresent(page -> versions.addFile(new ContributionRef(kind, page.id()), file.text(), now));
    }
}
