package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** Takes reports from everybody, with or without an account (DSA article 16). */
@Singleton
public class Reports {

    /** The reasons to choose from, as keys after {@code moderation.report.reason.}. */
    public static final List<String> REASONS =
            List.of("danger", "privacy", "disrespect", "advertising", "wrong", "unlawful", "other");

    private static final String DANGER = "danger";
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[1-9][0-9]{14}(?![0-9])");

    private final OwnTexts texts;
    private final Contributions contributions;
    private final Reviews reviews;
    private final DangerWords danger;
    private final VisitorBudget budget;
    private final Cases cases;
    private final CaseNews news;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Reports(
            OwnTexts texts,
            Contributions contributions,
            Reviews reviews,
            DangerWords danger,
            VisitorBudget budget,
            Cases cases,
            CaseNews news,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.texts = texts;
        this.contributions = contributions;
        this.reviews = reviews;
        this.danger = danger;
        this.budget = budget;
        this.cases = cases;
        this.news = news;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes a report. One on a text that this person can't see is answered like one that was taken, and kept nowhere; but what
     * she tells of danger is kept, as words alone: the text may have gone while she wrote.
     *
     * @param actor who reports; may be a visitor
     * @param form what was typed
     * @throws RuleViolation when the form isn't complete, or when too much came from there that isn't about danger
     */
    @Transactional
    public void report(Actor actor, ReportForm form) {
        requireComplete(form);
        boolean inDanger = isOfDanger(form);
        if (!inDanger) {
            budget.requireReport(actor, form.network());
        }
        take(actor, form, clock.instant(), inDanger && budget.calls(actor, form.network()));
    }

    /**
     * Takes a report of a past moment, for texts that are loaded; calls nobody.
     *
     * @param actor who reports
     * @param form what it says
     * @param at when
     */
    @Transactional
    public void reportAt(Actor actor, ReportForm form, Instant at) {
        requireComplete(form);
        take(actor, form, at, isOfDanger(form));
    }

    private boolean isOfDanger(ReportForm form) {
        return DANGER.equals(form.reason()) || danger.in(form.text());
    }

    private void take(Actor actor, ReportForm form, Instant at, boolean urgent) {
        Optional<ContributionCard> found = lastNumber(form.over()).flatMap(texts::byPublicId);
        Optional<ContributionCard> card =
                found.filter(seen -> contributions.maySee(actor, seen.ref()).allowed());
        boolean unseen = found.isPresent() && card.isEmpty();
        if (unseen && (form.text().isEmpty() || !isOfDanger(form))) {
            return;
        }
        Report report = new Report(form.reason(), form.text(), at);
        report.about(
                card.map(ContributionCard::ref).orElse(null),
                card.map(ContributionCard::address).orElse(unseen ? null : page(form.over())));
        report.from(actor.person(), form.email().isEmpty() ? null : form.email());
        entities.persist(report);
        if (card.isPresent()) {
            open(card.get(), urgent, at);
        } else if (urgent) {
            callTo(report, at);
        }
        audit.record(actor, "moderation.report", "REPORT", null, form.reason());
    }

    /**
     * Ends a report on a page, after somebody looked.
     *
     * @param actor a moderator of the site
     * @param publicId the number of the report
     */
    @Transactional
    public void handle(Actor actor, long publicId) {
        Access.require(ModerationPolicy.mayHandlePages(actor));
        Report report = cases.pageReport(publicId);
        if (!report.isHandled()) {
            news.end(report);
            audit.record(actor, "moderation.handled", "REPORT", report.id(), report.reasonCode());
        }
    }

    /** No case calls the moderators to what is told of a page or in words only, so the report does it itself. */
    private void callTo(Report report, Instant at) {
        report.makeUrgent();
        if (isNow(at)) {
            news.callModerators(null);
        }
    }

    private boolean isNow(Instant at) {
        return !at.isBefore(clock.instant().minusSeconds(1));
    }

    private void open(ContributionCard card, boolean urgent, Instant at) {
        if (isNow(at)) {
            reviews.open(card.ref(), card.place().groupId(), ReviewCause.REPORT, urgent);
        } else {
            reviews.openAt(card.ref(), card.place().groupId(), ReviewCause.REPORT, urgent, at);
        }
    }

    /** The text that an address leads to: the last number in it, since an anchor stands behind the page. */
    private static Optional<Long> lastNumber(String over) {
        Matcher matcher = NUMBER.matcher(over);
        Optional<Long> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(Long.valueOf(matcher.group()));
        }
        return last;
    }

    /** A page of this site; anything else would be a link that leads moderators elsewhere. */
    private static String page(String over) {
        boolean local = over.startsWith("/") && !over.startsWith("//") && over.length() <= LONGEST_ADDRESS;
        return local ? over : null;
    }

    private static void requireComplete(ReportForm form) {
        String email = form.email();
        if (form.reason() == null || !REASONS.contains(form.reason())) {
            throw new RuleViolation("reason", "moderation.report.error.reason");
        }
        if (form.text().isEmpty() && form.over().isEmpty()) {
            throw new RuleViolation("text", "moderation.report.error.text");
        }
        if (form.text().length() > LONGEST_TEXT) {
            throw new RuleViolation("text", "moderation.error.textLong", LONGEST_TEXT);
        }
        boolean fits = email.isEmpty() || (email.indexOf('@') > 0 && email.length() <= LONGEST_EMAIL);
        if (!fits || email.chars().anyMatch(Character::isWhitespace)) {
            throw new RuleViolation("email", "moderation.error.email");
        }
    }
}
