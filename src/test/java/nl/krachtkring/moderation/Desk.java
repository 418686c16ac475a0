package nl.krachtkring.moderation;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.contribution.SealOpened;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.member.GivenGuesses;
import nl.krachtkring.member.GroupModerators;
import nl.krachtkring.member.Pauses;
import nl.krachtkring.member.People;
import nl.krachtkring.member.Personas;
import nl.krachtkring.member.SealedNames;
import nl.krachtkring.member.SignIns;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.richtext.RichText;
import nl.krachtkring.platform.settings.SecretMark;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.settings.SiteSecret;
import nl.krachtkring.platform.storage.StorageRoom;

/** The moderation room around one text, on the database of a test. */
final class Desk {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final ContributionRef TEXT = new ContributionRef(ContributionKind.COMMENT, 4711);
    static final long NUMBER = 123_456_789_012_345L;

    final Decisions decisions;
    final OwnActs ownActs;
    final OwnTexts ownTexts;
    final Revisions revisions;
    final Edits edits;
    final EditDrafts drafts;
    final PrivateLinks privateLinks;
    final LinkEdits linkEdits;
    final Versions versions;
    final Queue queue;
    final Reviews reviews;
    final Reports reports;
    final VisitorBudget budget;
    final OneText text;
    final Measures measures;
    final MeasureLooks looks;
    final MeasureQueries measureQueries;
    final MeasureLinks links;
    final Personas personas;
    private final EntityManager entities;
    private final Cases cases;
    private final StatementViews statements;
    private final Contributions contributions;
    private final People people;
    private final Outbox outbox;
    private final AuditTrail audit;
    final CaseLooks caseLooks;
    /** The groups that whoever acts is a member of. */
    final Set<Long> memberOf = new HashSet<>();
    /** Whether everyone of the group reads the texts there. */
    boolean readByPlace = true;

    Desk(EntityManager entities, long author) {
        this(entities, author, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    Desk(EntityManager entities, long author, Clock clock) {
        Settings settings = new Settings();
        Bundles bundles = new Bundles();
        this.entities = entities;
        outbox = new Outbox(entities, bundles, clock);
        personas = new Personas(entities, GivenRows.of(entities), clock);
        people = new People(entities);
        privateLinks = new PrivateLinks(entities, outbox, settings, clock);
        Authors authors = new Authors(personas, people, privateLinks, outbox, settings);
        text = new OneText(author);
        contributions = new Contributions(null) {
            @Override
            public boolean isReadByPlace(ContributionRef ref) {
                return readByPlace;
            }

            @Override
            public Decision maySee(Actor actor, ContributionRef ref) {
                return readByPlace ? super.maySee(actor, ref) : Decision.absent();
            }

            @Override
            public Optional<ContributionProvider> ifOwned(ContributionKind kind) {
                return kind == ContributionKind.COMMENT ? Optional.of(text) : Optional.empty();
            }
        };
        cases = new Cases(
                entities, authors, (actor, place) -> memberOf.contains(place.groupId()), contributions, clock);
        CaseNews news = new CaseNews(
                cases, authors, people, new GroupModerators(entities, null, clock), outbox, settings, clock);
        audit = new AuditTrail(entities, person -> "0".repeat(64), clock);
        ContentFiles files = new ContentFiles(settings, null) {
            @Override
            public Path base() {
                return Path.of("content");
            }
        };
        Reasons reasons = new Reasons(files);
        RichText richText = new RichText();
        DangerWords danger = new DangerWords(files);
        caseLooks = new CaseLooks(entities, cases, contributions, audit, clock);
        statements = new StatementViews(cases, reasons, richText);
        budget = new VisitorBudget(GivenGuesses.of(entities, clock));
        reviews = new Reviews(entities, news, budget, clock);
        revisions = new Revisions(entities);
        ownTexts = new OwnTexts(
                contributions, null, privateLinks, personas, cases, statements, richText, danger, revisions);
        EditRights rights = new EditRights(ownTexts, contributions, revisions, clock);
        drafts = new EditDrafts(
                ownTexts,
                rights,
                contributions,
                new Drafts(
                        entities,
                        GivenRows.of(entities),
                        null,
                        StorageRoom.files(entities, Path.of("target"), clock),
                        clock));
        edits = new Edits(ownTexts, contributions, revisions, rights, drafts, reviews, danger, richText, audit, clock);
        versions = new Versions(revisions, rights, richText);
        decisions = new Decisions(
                cases,
                contributions,
                reviews,
                edits,
                new Grounding(cases, reasons, authors, bundles),
                news,
                audit,
                entities,
                clock);
        ownActs = new OwnActs(
                ownTexts, contributions, cases, reviews, drafts, privateLinks, null, danger, audit, entities, clock);
        linkEdits = new LinkEdits(ownTexts, ownActs, contributions, revisions, richText);
        queue = new Queue(entities, cases, contributions, statements, versions, richText, clock);
        MeasureRepository repository = new MeasureRepository(entities);
        SiteSecret secret = new SiteSecret(new SecretMark(entities), settings);
        links = new MeasureLinks(repository, secret, clock);
        Pauses pauses = new Pauses(entities, people, new SignIns(entities, settings, clock), clock);
        measures = new Measures(
                repository, links, reasons, pauses, people, personas, outbox, bundles, settings, audit, clock);
        looks = new MeasureLooks(repository, links, measures, cases, clock);
        measureQueries = new MeasureQueries(repository, links, looks, statements, cases, personas, clock);
        reports = new Reports(ownTexts, contributions, reviews, danger, budget, cases, news, audit, entities, clock);
    }

    /** The queue as its authors see it; the one text belongs to whoever bears the name of the desk. */
    WaitingLine line(Clock at) {
        OwnContributions room = new OwnContributions() {
            @Override
            public List<ContributionCard> signedWith(Collection<Long> names, Instant before, int most) {
                return List.of();
            }

            @Override
            public List<ContributionCard> unfinished(Collection<Long> names) {
                return names.contains(text.author)
                        ? text.card(TEXT.id()).stream().toList()
                        : List.of();
            }
        };
        return new WaitingLine(entities, List.of(room), personas, cases, statements, at);
    }

    /** The seals on names, with a list of whom they told. */
    Seals seals(SealRepository repository, Event<SealOpened> opened, Clock clock) {
        SealNews news = new SealNews(people, outbox, new Settings(), opened);
        return new Seals(repository, news, cases, contributions, personas, new SealedNames(entities), audit, clock);
    }
}
