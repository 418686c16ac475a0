package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.platform.settings.Settings;

/** Asks organisations at which people sign in whether they answer; for administrators. */
@Singleton
public class ProviderStates {

    /** A page that waits longer than this asks no further. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Providers providers;
    private final ProviderCalls calls;
    private final Settings settings;

    /**
     * For the container.
     *
     * @param providers the organisations
     * @param calls asks them
     * @param settings the base address
     */
    @Inject
    public ProviderStates(Providers providers, ProviderCalls calls, Settings settings) {
        this.providers = providers;
        this.calls = calls;
        this.settings = settings;
    }

    /**
     * Asks each, or remembers what it said within the hour.
     *
     * @return in the order of the setting
     */
    public List<ProviderState> look() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ProviderState> states = new ArrayList<>();
        for (Provider provider : providers.all()) {
            states.add(System.nanoTime() < end ? state(provider) : state(provider, ProviderState.State.UNASKED, null));
        }
        return states;
    }

    private ProviderState state(Provider provider) {
        try {
            return state(provider, ProviderState.State.WORKS, calls.known(provider));
        } catch (ProviderTrouble trouble) {
            return state(provider, ProviderState.State.FAILS, null);
        }
    }

    private ProviderState state(Provider provider, ProviderState.State state, ProviderCalls.Known known) {
        String back = settings.baseUrl() + provider.returnAddress();
        return new ProviderState(provider.name(), provider.issuer(), back, state, known == null ? null : known.at());
    }
}
