package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;

/** One's own badges of those that others give: asking, asking for another year, taking away. */
@Singleton
public class Badges {

    private static final int SHORTEST_ORGANISATION = 2;
    private static final int LONGEST_ORGANISATION = 120;

    /** Contacts are not mailed about one person more often than this in a day. */
    private static final int MOST_LINKS = 10;

    private static final Duration DAY = Duration.ofDays(1);

    private final BadgeBook badges;
    private final Organisations organisations;
    private final ContactPersons contacts;
    private final People people;
    private final BadgeMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Badges(
            BadgeBook badges,
            Organisations organisations,
            ContactPersons contacts,
            People people,
            BadgeMails mails,
            AuditTrail audit,
            Clock clock) {
        this.badges = badges;
        this.organisations = organisations;
        this.contacts = contacts;
        this.people = people;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One's own.
     *
     * @param actor whose
     * @return oldest first
     */
    @Transactional
    public List<OwnBadge> own(Actor actor) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        return badges.of(actor.person()).stream()
                .filter(badge -> badge.kind().isGivenByOthers())
                .map(this::view)
                .toList();
    }

    /**
     * Whether somebody is here because of her work, confirmed or not yet.
     *
     * @param actor who
     * @return true with a badge of those that others give, unless it was refused
     */
    @Transactional
    public boolean isAtWork(Actor actor) {
        return !actor.isAnonymous()
                && badges.of(actor.person()).stream()
                        .anyMatch(badge -> badge.kind().isGivenByOthers() && !badge.isRefused());
    }

    /**
     * Organisations to choose from.
     *
     * @return names
     */
    @Transactional
    public List<String> organisations() {
        return organisations.names();
    }

    /**
     * Asks for a badge. Until somebody confirms it, it says so beside the name.
     *
     * @param actor who asks
     * @param command which badge, for which organisation
     * @throws RuleViolation of field {@code kind}, {@code organisation}, {@code register} or {@code number}
     */
    @Transactional
    public void ask(Actor actor, AskBadge command) {
        BadgeKind kind = Arrays.stream(BadgeKind.values())
                .filter(one -> one.name().equals(command.kind()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("kind", "member.badge.kind.choose"));
        Access.require(BadgePolicy.mayAsk(actor, kind));
        String name = command.organisation();
        if (name.length() < SHORTEST_ORGANISATION || name.length() > LONGEST_ORGANISATION) {
            throw new RuleViolation("typed", "member.badge.organisation.missing", LONGEST_ORGANISATION);
        }
        RegisteredAs registered = RegisteredAs.of(command.register(), command.number());
        badges.lock(actor.person());
        refuseTooMany(actor.person());
        Badge badge = badges.of(actor.person(), kind).orElseGet(() -> {
            Badge fresh = Badge.given(actor.person(), kind);
            badges.add(fresh);
            return fresh;
        });
        Long known = organisations.named(name).orElse(null);
        refuseTwice(badge, name, known);
        badge.ask(name, known, clock.instant());
        badge.register(registered);
        audit.record(actor, "member.badge-asked", null, null, kind.name());
        tell(actor, badge);
    }

    /**
     * Asks for another year.
     *
     * @param actor whose badge
     * @param kind which
     * @throws NotFound when there is none that ends within a month or has ended
     */
    @Transactional
    public void renew(Actor actor, BadgeKind kind) {
        Access.require(BadgePolicy.mayAsk(actor, kind));
        badges.lock(actor.person());
        Badge badge = badges.of(actor.person(), kind)
                .filter(one -> one.isRenewable(clock.instant()))
                .orElseThrow(NotFound::new);
        badge.askRenewal(clock.instant());
        audit.record(actor, "member.badge-renewal-asked", null, null, kind.name());
        tell(actor, badge);
    }

    /**
     * Takes one's own badge away.
     *
     * @param actor whose
     * @param kind which
     * @throws NotFound when there is none
     */
    @Transactional
    public void remove(Actor actor, BadgeKind kind) {
        Access.require(BadgePolicy.mayAsk(actor, kind));
        badges.remove(badges.of(actor.person(), kind).orElseThrow(NotFound::new));
        audit.record(actor, "member.badge-removed", null, null, kind.name());
    }

    private void refuseTooMany(PersonId person) {
        if (badges.linksSince(person, clock.instant().minus(DAY)) >= MOST_LINKS) {
            throw new RuleViolation("typed", "member.badge.often");
        }
    }

    /** Who asks the same within a day is told that it waits; nobody is mailed again. */
    private void refuseTwice(Badge badge, String name, Long known) {
        boolean same = known == null
                ? name.equalsIgnoreCase(badge.askedOrganisation())
                : Objects.equals(known, badge.organisationId());
        boolean lately = badge.askedAt() != null && badge.askedAt().plus(DAY).isAfter(clock.instant());
        if (same && ((badge.waits() && lately) || badge.counts(clock.instant()))) {
            throw new RuleViolation("typed", "member.badge.askedAlready");
        }
    }

    /** Every contact of the organisation gets a link of her own; without any, administrators hear that it waits. */
    private void tell(Actor actor, Badge badge) {
        Instant now = clock.instant();
        badges.endLinks(badge, now);
        WaitingBadge view = badges.view(actor, badge);
        List<PersonId> deciding =
                badge.organisationId() == null ? List.of() : contacts.speaking(badge.organisationId());
        List<PersonId> others = deciding.stream()
                .filter(contact -> !contact.equals(badge.person()))
                .toList();
        others.forEach(contact -> mails.send(
                contact,
                BadgeMails.Kind.DECIDE,
                "/badge/bevestigen?sleutel=" + badges.issueLink(badge, contact, now),
                view,
                ""));
        if (others.isEmpty()) {
            people.withRole(SiteRole.ADMINISTRATOR)
                    .forEach(one -> mails.send(one, BadgeMails.Kind.WAITING, "/mijn/badges", view, ""));
        }
    }

    private OwnBadge view(Badge badge) {
        Instant now = clock.instant();
        OwnBadge.State state = state(badge, now);
        return new OwnBadge(
                badge.kind(),
                state == OwnBadge.State.REFUSED ? "" : badge.kind().key(badge.counts(now)),
                badges.organisation(badge),
                state,
                badge.expiresAt(),
                badge.refusedReason(),
                badge.isRenewable(now),
                badge.registered(),
                badge.isShown());
    }

    private static OwnBadge.State state(Badge badge, Instant now) {
        if (badge.isRefused()) {
            return OwnBadge.State.REFUSED;
        }
        if (badge.counts(now)) {
            return badge.isRenewalAsked() ? OwnBadge.State.RENEWING : OwnBadge.State.CONFIRMED;
        }
        return badge.waits() ? OwnBadge.State.WAITING : OwnBadge.State.EXPIRED;
    }
}
