package nl.krachtkring.editorial.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.krachtkring.editorial.MergedAddresses;
import nl.krachtkring.platform.web.MovedAddresses;

/** Addresses of pages that became part of another one lead there. */
@Singleton
public class OldAddresses implements MovedAddresses {

    private final MergedAddresses merged;

    /**
     * For the container.
     *
     * @param merged which page became part of which
     */
    @Inject
    public OldAddresses(MergedAddresses merged) {
        this.merged = merged;
    }

    @Override
    public Optional<String> now(String path) {
        return merged.now(path);
    }
}
