package nl.krachtkring.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Photos;
import nl.krachtkring.platform.storage.FileView;

/** The photos of one contribution, on a page that shows its text to who may read it. */
@Named
@RequestScoped
public class PhotosPart {

    @Inject
    Photos photos;

    private final Map<ContributionRef, List<FileView>> known = new HashMap<>();

    /**
     * Its photos, asked from the database once.
     *
     * @param ref the contribution
     * @return mostly empty
     */
    public List<FileView> of(ContributionRef ref) {
        return known.computeIfAbsent(
                ref, one -> photos.of(one.kind(), List.of(one.id())).getOrDefault(one.id(), List.of()));
    }
}
