package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a browser keep something for a while that it can neither read nor change, for one purpose. */
@Singleton
public class SealedFields {

    private final SealedSecrets secrets;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param secrets seals
     * @param clock the time
     */
    @Inject
    public SealedFields(SealedSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The fields as a text for a cookie; null is kept as an empty text. */
    String seal(String purpose, Duration valid, String... fields) {
        String expires = String.valueOf(clock.instant().plus(valid).getEpochSecond());
        String text = Stream.concat(Stream.of(expires), Arrays.stream(fields))
                .map(field -> field == null ? "" : URLEncoder.encode(field, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return secrets.seal(text, purpose).replace('+', '-').replace('/', '_').replace("=", "");
    }

    /** What was sealed for the same purpose; empty when it is too old or not ours. */
    Optional<List<String>> open(String purpose, String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = secrets.open(sealed.replace('-', '+').replace('_', '/'), purpose);
            List<String> fields = Arrays.stream(text.split("&", -1))
                    .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                    .toList();
            boolean fresh = Long.parseLong(fields.get(0)) > clock.instant().getEpochSecond();
            return fresh ? Optional.of(fields.subList(1, fields.size())) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
