package nl.krachtkring.method;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.comment.CarriedComments;
import nl.krachtkring.contribution.Bookmarks;
import nl.krachtkring.contribution.CarriedMarks;
import nl.krachtkring.contribution.Carrying;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.contribution.PublishedRows;
import nl.krachtkring.discussion.CarriedTalk;
import nl.krachtkring.editorial.CarriedProposals;
import nl.krachtkring.editorial.GivenMerges;
import nl.krachtkring.editorial.MergePages;
import nl.krachtkring.editorial.PageMerges;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.method.intake.CarriedNames;
import nl.krachtkring.method.inventory.CarriedDeployments;
import nl.krachtkring.notification.CarriedNews;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.persistence.ManyRows;

/** Three methods of the library, and the desk at which they become one, in the transaction of a test. */
final class MergingRoom {

    static final String GONE = "genogram";
    static final String KEPT = "home-start";
    static final String THIRD = "empo";
    static final String FOLDER = "werkwijzen";

    final Heard<Object> told = new Heard<>();
    final MethodRepository methods;
    final MethodProposals pages;
    final GivenMerges merges;
    final PageMerges desk;

    private final EntityManager entities;
    private final Clock clock;
    private final Heard<ContributionChanged> changed = new Heard<>(told::fire);

    MergingRoom(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        methods = new MethodRepository(entities);
        Situations situations = new Situations(GivenExperiences.content());
        pages = new MethodProposals(
                methods,
                situations,
                new MethodLint(methods, situations),
                new MethodMerging(methods, told),
                new Heard<>(),
                changed);
        merges = new GivenMerges(entities, clock);
        desk = merges.desk(pages, along());
        List.of(GONE, KEPT, THIRD).forEach(this::add);
    }

    private void add(String slug) {
        ContentFile file = file(slug);
        WorkingMethod method = new WorkingMethod(slug);
        method.describe(MethodFile.parse(file), file.text(), clock.instant());
        methods.add(method);
    }

    static ContentFile file(String slug) {
        Path path = Path.of("content/nl/werkwijzen/" + slug + ".md");
        try {
            return ContentFile.parse(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Carrying along() {
        CarriedComments comments = new CarriedComments(entities, changed);
        Contributions contributions = new Contributions(null) {
            @Override
            public Optional<ContributionCard> card(ContributionRef ref) {
                return provider().card(ref.id());
            }
        };
        return new Carrying(List.of(
                comments,
                new CarriedExperiences(entities, methods, comments, changed),
                new CarriedDeployments(entities, new ManyRows(entities)),
                new CarriedNames(entities),
                new CarriedTalk(entities),
                new CarriedProposals(entities),
                new CarriedNews(entities),
                new CarriedMarks(
                        new Bookmarks(entities, GivenRows.of(entities), contributions, clock),
                        new Drafts(entities, GivenRows.of(entities), null, null, clock),
                        contributions)));
    }

    MethodContributions provider() {
        return new MethodContributions(
                methods,
                new MethodNames(methods, merges.merged()),
                new CarriedExperiences(entities, methods, new CarriedComments(entities, changed), changed),
                new PublishedRows(entities),
                new Heard<>(),
                new Heard<>(),
                clock);
    }

    long id(String slug) {
        return methods.whatever(slug).orElseThrow().id();
    }

    WorkingMethod method(String slug) {
        return methods.whatever(slug).orElseThrow();
    }

    /** One becomes part of the other, as an editor does who has just looked. */
    String merge(Actor actor, String gone, String kept) {
        String mark = desk.plan(actor, FOLDER, gone, kept).mark();
        String address = desk.merge(actor, FOLDER, new MergePages(gone, kept, mark, "Stond dubbel"));
        entities.flush();
        entities.clear();
        return address;
    }

    void run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    long number(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
