package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.member.Admission;
import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.member.NewPerson;
import nl.krachtkring.member.Passwords;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.content.FrontMatter;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;
import nl.krachtkring.privacy.StatementKind;
import nl.krachtkring.privacy.Statements;

/** The people of the demo, with what they were shown, agreed and consented to as if they had made their accounts. */
@Singleton
public class DemoPeople {

    /** The password of everybody in the demo; it stands in the README and opens nothing elsewhere. */
    static final String PASSWORD = "Samen-sterk-in-2026!";

    /** The secret of every code app in the demo, in base 32. */
    static final String FACTOR = "JBSWY3DPEHPK3PXP";

    private static final String CHANNEL = "demo";

    private static final Map<String, SiteRole> ROLES = Map.of(
            "moderator", SiteRole.MODERATOR,
            "redacteur", SiteRole.EDITOR,
            "privacy", SiteRole.PRIVACY_OFFICER,
            "beheerder", SiteRole.ADMINISTRATOR);

    private static final Map<String, BadgeKind> BADGES = Map.of(
            "ouder", BadgeKind.PARENT,
            "jongere", BadgeKind.YOUNGSTER,
            "vrijwilliger", BadgeKind.VOLUNTEER,
            "professional", BadgeKind.PROFESSIONAL,
            "onderzoeker", BadgeKind.RESEARCHER,
            "gemeente", BadgeKind.MUNICIPALITY);

    private static final Map<String, Set<Purpose>> CONSENTS = Map.of(
            "ouder", Set.of(Purpose.MAIL_ON_REPLY),
            "professional", Set.of(Purpose.MAIL_ON_REPLY, Purpose.QUOTE),
            "begeleider", Set.of(Purpose.SHOW_PROFILE),
            "esther", Set.of(Purpose.RESEARCH));

    /** Who takes part without a name on public pages, so that the demo shows that too. */
    private static final String UNNAMED = "kasia";

    private final Admission admission;
    private final Personas personas;
    private final Passwords passwords;
    private final Consents consents;
    private final Statements statements;
    private final DemoMarks marks;

    @Inject
    DemoPeople(
            Admission admission,
            Personas personas,
            Passwords passwords,
            Consents consents,
            Statements statements,
            DemoMarks marks) {
        this.admission = admission;
        this.personas = personas;
        this.passwords = passwords;
        this.consents = consents;
        this.statements = statements;
        this.marks = marks;
    }

    void load(List<FrontMatter> people, DemoCast cast, Actor system) {
        // Hashing is slow by design; everybody has the same password, so once is enough.
        String hash = passwords.hash(PASSWORD);
        for (FrontMatter person : people) {
            String key = person.required("key");
            PersonId id = admission.admit(
                    system,
                    new NewPerson(
                            person.required("email"),
                            person.required("name"),
                            person.optional("intro").orElse(""),
                            hash,
                            Bundles.DUTCH));
            cast.person(key, id, personas.publicOf(id).orElseThrow());
            marks.person(key, id);
            give(person, id, cast, system);
            tell(key, id);
        }
    }

    private void give(FrontMatter person, PersonId id, DemoCast cast, Actor system) {
        String organisation = person.optional("organisation").orElse("");
        if ("true".equals(person.optional("badgeConfirmed").orElse(""))) {
            person.texts("badges").forEach(badge -> admission.giveBadge(system, id, BADGES.get(badge), organisation));
        }
        person.optional("badgeAsked").ifPresent(ago -> person.texts("badges")
                .forEach(badge -> admission.loadAsked(system, id, BADGES.get(badge), organisation, cast.before(ago))));
        List<String> roles = person.texts("roles");
        roles.forEach(role -> admission.giveRole(system, id, ROLES.get(role)));
        if (!roles.isEmpty() || !person.texts("moderates").isEmpty()) {
            admission.giveFactor(system, id, FACTOR);
        }
    }

    /** Moderators of groups; the groups are there by now. */
    void appoint(List<FrontMatter> people, DemoCast cast, Actor system) {
        for (FrontMatter person : people) {
            PersonId id = cast.person(person.required("key"));
            person.texts("moderates")
                    .forEach(group -> admission.giveGroup(system, id, new PlaceRef(cast.group(group))));
        }
    }

    private void tell(String key, PersonId person) {
        consents.shown(
                person,
                statements.current(StatementKind.PRIVACY, null, Bundles.DUTCH).version(),
                CHANNEL);
        consents.agreed(
                person,
                statements
                        .current(StatementKind.HOUSE_RULES, null, Bundles.DUTCH)
                        .version(),
                CHANNEL);
        Stream<Purpose> named = UNNAMED.equals(key) ? Stream.of() : Stream.of(Purpose.PUBLISH_UNDER_NAME);
        Stream.concat(named, CONSENTS.getOrDefault(key, Set.of()).stream())
                .sorted()
                .forEach(purpose -> consents.give(
                        person,
                        purpose,
                        consents.current(purpose, Bundles.DUTCH).version(),
                        CHANNEL));
    }
}
