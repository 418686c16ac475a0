package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.member.SuspensionPage;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.settings.SiteSecret;

/** The address at which somebody reads why, also while she can't sign in: its number with a proof that can't be guessed. */
@Singleton
public class MeasureLinks implements SuspensionPage {

    private static final int DIGITS = 15;

    private final MeasureRepository measures;
    private final SiteSecret secret;
    private final Clock clock;

    @Inject
    MeasureLinks(MeasureRepository measures, SiteSecret secret, Clock clock) {
        this.measures = measures;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<String> address(PersonId person) {
        return measures.runningOf(person).stream()
                .filter(measure -> measure.kind() == MeasureKind.SUSPENSION && measure.runs(clock.instant()))
                .map(this::path)
                .findFirst();
    }

    String path(Measure measure) {
        return "/besluit/" + token(measure.publicId());
    }

    /** The measure that a token stands for; empty for a forged one. */
    Optional<Measure> find(String token) {
        if (token.length() <= DIGITS || !token.substring(0, DIGITS).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long publicId = Long.parseLong(token.substring(0, DIGITS));
        return Tokens.same(token(publicId), token) ? measures.byPublicId(publicId) : Optional.empty();
    }

    private String token(long publicId) {
        return publicId + Tokens.hmac(secret.key(), "measure:" + publicId);
    }
}
