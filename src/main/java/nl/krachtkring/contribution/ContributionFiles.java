package nl.krachtkring.contribution;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileRights;
import nl.krachtkring.platform.storage.StoredFiles;

/** A photo is read by who reads what it belongs to: its writer always, moderators while they judge it, others while it stands. */
@Singleton
public class ContributionFiles implements FileRights {

    private static final Set<ContributionKind> KINDS =
            EnumSet.of(ContributionKind.COMMENT, ContributionKind.DISCUSSION);

    private final Contributions contributions;
    private final Drafts drafts;
    private final StoredFiles files;
    private final Instance<CaseReaders> moderators;

    @Inject
    ContributionFiles(
            Contributions contributions, Drafts drafts, StoredFiles files, @Any Instance<CaseReaders> moderators) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.files = files;
        this.moderators = moderators;
    }

    @Override
    public boolean answersFor(String kind) {
        return DraftPhotos.KIND.equals(kind)
                || KINDS.stream().anyMatch(known -> known.name().equals(kind));
    }

    @Override
    @Transactional
    public boolean mayRead(Actor actor, FileOwner owner) {
        if (DraftPhotos.KIND.equals(owner.kind())) {
            return drafts.isOwn(actor, owner.id());
        }
        ContributionRef ref = new ContributionRef(ContributionKind.valueOf(owner.kind()), owner.id());
        return contributions.maySee(actor, ref).allowed()
                || (actor.person() != null && files.ownersBy(actor.person()).contains(owner))
                || moderators.stream().anyMatch(judging -> judging.mayReadCase(actor, ref));
    }

    /**
     * Forgets the photos of what was erased.
     *
     * @param erased what was erased
     */
    public void on(@Observes ContributionErased erased) {
        files.remove(new FileOwner(erased.ref().kind().name(), erased.ref().id()));
    }
}
