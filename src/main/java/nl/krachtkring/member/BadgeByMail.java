package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.RuleViolation;

/**
 * Decides by the link of a mail, in two clicks and without signing in: the link opens a page, its button decides. The
 * link works once, for two weeks, for the badge it was made for, and as long as its reader speaks for the organisation.
 */
@Singleton
public class BadgeByMail {

    private final BadgeBook badges;
    private final BadgeDecisions decisions;
    private final ContactPersons contacts;
    private final People people;
    private final Clock clock;

    @Inject
    BadgeByMail(BadgeBook badges, BadgeDecisions decisions, ContactPersons contacts, People people, Clock clock) {
        this.badges = badges;
        this.decisions = decisions;
        this.contacts = contacts;
        this.people = people;
        this.clock = clock;
    }

    private record Held(Badge badge, Actor contact) {}

    /**
     * What the link is about, without using it.
     *
     * @param token from the mail
     * @return empty when the link is used, too old or wrong
     */
    @Transactional
    public Optional<WaitingBadge> waiting(String token) {
        return held(token).map(held -> badges.view(held.contact(), held.badge()));
    }

    /**
     * Says that it is so.
     *
     * @param token from the mail
     * @return whether the link still worked
     */
    @Transactional
    public boolean confirm(String token) {
        Optional<Held> held = held(token);
        held.ifPresent(
                one -> decisions.confirm(one.contact(), one.badge(), one.badge().organisationId()));
        return held.isPresent();
    }

    /**
     * Says that it isn't so.
     *
     * @param token from the mail
     * @param reason for the owner of the badge
     * @return whether the link still worked
     * @throws RuleViolation of field {@code reason}; the link goes on working
     */
    @Transactional
    public boolean refuse(String token, String reason) {
        Optional<Held> held = held(token);
        held.ifPresent(one -> decisions.refuse(one.contact(), one.badge(), reason));
        return held.isPresent();
    }

    /** The badge is locked before the link is looked at again, so that of two clicks at once the second finds it used. */
    private Optional<Held> held(String token) {
        Optional<Badge> badge = badges.openLink(token, clock.instant()).map(link -> badges.get(link.badgeId()));
        return badge.flatMap(locked -> badges.openLink(token, clock.instant()))
                .filter(link ->
                        people.contact(link.contact()).filter(Contact::active).isPresent())
                .map(link -> new Held(
                        badge.orElseThrow(),
                        new ActorBuilder(null)
                                .signedIn(link.contact(), null, "", 0)
                                .build()))
                .filter(this::isAllowed);
    }

    private boolean isAllowed(Held held) {
        Badge badge = held.badge();
        boolean speaks = badge.organisationId() != null
                && contacts.speaking(badge.organisationId())
                        .contains(held.contact().person());
        return badge.waits()
                && BadgePolicy.mayDecide(held.contact(), badge.person(), speaks).allowed();
    }
}
