package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.content.FrontMatter;

/** Plain words to be called by for once, from {@code eenmalige-namen.yaml}; drawn anew each time, from nothing of anybody. */
@Singleton
public class OfferedNames {

    private static final String FILE = "nl/eenmalige-namen.yaml";

    private final List<String> qualities;
    private final List<String> things;
    private final RandomGenerator random;

    /**
     * For the container.
     *
     * @param files where the words lie
     */
    @Inject
    public OfferedNames(ContentFiles files) {
        this(files, new SecureRandom());
    }

    OfferedNames(ContentFiles files, RandomGenerator random) {
        List<FrontMatter> words =
                files.read(FILE).map(ContentFile::matter).stream().toList();
        this.qualities = words.stream()
                .flatMap(matter -> matter.texts("qualities").stream())
                .toList();
        this.things = words.stream()
                .flatMap(matter -> matter.texts("things").stream())
                .toList();
        this.random = random;
    }

    /**
     * A name that anybody could have.
     *
     * @return such as "Rustige Merel"; empty when there are no words
     */
    public String next() {
        return qualities.isEmpty() || things.isEmpty() ? "" : drawn(qualities) + " " + drawn(things);
    }

    private String drawn(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
