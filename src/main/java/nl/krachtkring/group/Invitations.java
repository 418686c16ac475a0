package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.Emails;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.mail.Mail;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.settings.SiteSecret;

/** Inviting people into a group, by mail and by link. */
@Singleton
public class Invitations {

    /** Strong enough that nobody guesses a link (safety: private links). */
    private static final int BITS = 128;

    private static final Duration MAIL_WORKS = Duration.ofDays(30);
    private static final int MOST_OPEN = 500;
    private static final int MOST_LINKS = 20;
    private static final Set<Integer> DAYS = Set.of(7, 30, 90);
    private static final String SUBJECT = "GROUP";

    private final InvitationRepository invitations;
    private final GroupRepository groups;
    private final People people;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Settings settings;
    private final SiteSecret secret;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param invitations the invitations
     * @param groups the groups
     * @param people the addresses of people
     * @param outbox the mail
     * @param audit the log
     * @param settings the address of the site
     * @param secret the key under which addresses are remembered
     * @param clock the time
     */
    @Inject
    public Invitations(
            InvitationRepository invitations,
            GroupRepository groups,
            People people,
            Outbox outbox,
            AuditTrail audit,
            Settings settings,
            SiteSecret secret,
            Clock clock) {
        this.invitations = invitations;
        this.groups = groups;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Mails an invitation to each address; whoever has one that still works gets no second. The mail names no group.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param pasted at most 200 addresses
     * @return how many mails were sent
     * @throws RuleViolation of field {@code addresses}, one for each line that is wrong; then nothing is sent
     */
    @Transactional
    public int mail(Actor actor, String slug, String pasted) {
        CommunityGroup group = tended(actor, slug);
        List<String> addresses = InvitationList.read(pasted);
        Instant now = clock.instant();
        Set<String> mailed = invitations.mailed(group.id(), now);
        List<String> fresh =
                addresses.stream().filter(to -> !mailed.contains(key(to))).toList();
        if (mailed.size() + fresh.size() > MOST_OPEN) {
            throw new RuleViolation("addresses", "group.invite.addresses.open", MOST_OPEN);
        }
        Invitation.Validity validity = new Invitation.Validity(now, now.plus(MAIL_WORKS));
        fresh.forEach(to -> mail(actor, group, to, validity));
        audit.record(actor, "group.invite.mail", SUBJECT, group.id(), null);
        return fresh.size();
    }

    private void mail(Actor actor, CommunityGroup group, String to, Invitation.Validity validity) {
        String token = Tokens.random(BITS);
        invitations.add(Invitation.byMail(group.id(), actor.person().value(), Tokens.sha256(token), key(to), validity));
        outbox.queue(new Mail(to, "group.mail.invitation", Bundles.DUTCH, List.of(address(token)), false));
    }

    /**
     * Makes a link for several people. It is shown once.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param wish for how long and how many
     * @return the link
     * @throws RuleViolation of field {@code days} or {@code most}
     */
    @Transactional
    public MadeLink link(Actor actor, String slug, MakeLink wish) {
        CommunityGroup group = tended(actor, slug);
        if (!DAYS.contains(wish.days())) {
            throw new RuleViolation("days", "group.invite.days.needed");
        }
        if (wish.most() != null && (wish.most() < 1 || wish.most() > MOST_OPEN)) {
            throw new RuleViolation("most", "group.invite.most.wrong", MOST_OPEN);
        }
        Instant now = clock.instant();
        if (invitations.links(group.id(), now).size() >= MOST_LINKS) {
            throw new RuleViolation("days", "group.invite.links.many", MOST_LINKS);
        }
        Instant until = now.plus(Duration.ofDays(wish.days()));
        String token = Tokens.random(BITS);
        Invitation.Validity validity = new Invitation.Validity(now, until);
        invitations.add(
                Invitation.byLink(group.id(), actor.person().value(), Tokens.sha256(token), wish.most(), validity));
        audit.record(actor, "group.invite.link", SUBJECT, group.id(), null);
        return new MadeLink(address(token), until);
    }

    /**
     * Takes a link back; doing it twice is doing it once.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param link its public number
     * @throws NotFound when the group has no such link
     */
    @Transactional
    public void revoke(Actor actor, String slug, long link) {
        CommunityGroup group = tended(actor, slug);
        invitations
                .byPublicId(link)
                .filter(found -> found.groupId() == group.id())
                .orElseThrow(NotFound::new)
                .revoke(clock.instant());
        audit.record(actor, "group.invite.revoke", SUBJECT, group.id(), null);
    }

    /**
     * Takes back what was mailed to somebody whose membership ends. It would bring her in no longer, and would keep a
     * facilitator from mailing her a new one.
     */
    void takeBack(long group, long person) {
        Instant now = clock.instant();
        people.contact(new PersonId(person)).map(Contact::email).ifPresent(email -> invitations
                .mailedTo(group, key(email))
                .forEach(invitation -> invitation.revoke(now)));
    }

    /**
     * The links that work now.
     *
     * @param actor who asks
     * @param group which
     * @return newest first; none for who isn't a facilitator
     */
    @Transactional
    public List<InvitationView> links(Actor actor, GroupFacts group) {
        if (!GroupPolicy.mayTend(actor, group).allowed()) {
            return List.of();
        }
        return invitations.links(group.id(), clock.instant()).stream()
                .map(Invitation::view)
                .toList();
    }

    private CommunityGroup tended(Actor actor, String slug) {
        CommunityGroup group = groups.bySlugAlone(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        return group;
    }

    private String address(String token) {
        return settings.baseUrl() + "/uitnodiging/" + token;
    }

    private String key(String email) {
        return Tokens.hmac(secret.key(), "invitation:" + Emails.key(email));
    }
}
