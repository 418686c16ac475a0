package nl.krachtkring.group;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.member.NamesAround;
import nl.krachtkring.member.People;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Standing;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.SecretMark;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.settings.SiteSecret;

/** The room of groups on the database of a test, with people in it. */
final class GroupDesk {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final EntityManager entities;
    final GroupRepository repository;
    final GroupTemplates templates;
    final Groups groups;
    final GroupService service;
    final GroupCare care;
    final DoorClosing votes;
    final Map<Long, Visited> talks = new HashMap<>();
    final GroupPeople people;
    final GroupProposals proposals;
    final ProposalQueries proposalQueries;
    final GroupFounding founding;
    final Outbox outbox;
    final AuditTrail audit;
    final Answers answers;
    final Personas personas;
    final GroupNames names;
    private int persons;
    final Map<Long, String> welcomed = new HashMap<>();

    GroupDesk(EntityManager entities) {
        this.entities = entities;
        Settings settings = new Settings();
        personas = new Personas(entities, GivenRows.of(entities), clock);
        outbox = new Outbox(entities, new Bundles(), clock);
        audit = new AuditTrail(entities, person -> "0".repeat(64), clock);
        answers = new Answers(new People(entities), outbox, settings);
        repository = new GroupRepository(entities);
        names = new GroupNames(personas, new NamesAround(List.of(new GroupsOfName(entities))));
        templates = new GroupTemplates(new ContentFiles(settings, null) {
            @Override
            public Path base() {
                return Path.of("content");
            }
        });
        groups = new Groups(repository, entities);
        MemberRows rows = new MemberRows(entities);
        GuestRepository guests = new GuestRepository(entities);
        DoorSubjects subjects =
                new DoorSubjects(discussions, new MeetingRepository(entities), repository, entities, clock);
        votes = new DoorClosing(guests, subjects, answers, audit, clock);
        people = new GroupPeople(repository, rows, personas, new Guests(guests, subjects, personas, clock), guests);
        service = new GroupService(repository, rows, names, audit, answers, votes, clock);
        care = new GroupCare(repository, rows, invitations(), audit, answers, votes, clock);
        founding = new GroupFounding(repository, personas, audit);
        GroupWords words = new GroupWords(repository);
        GroupStart start = new GroupStart(repository, templates, words, this::welcome, audit);
        ProposalRepository proposed = new ProposalRepository(entities);
        proposals = new GroupProposals(
                proposed, repository, templates, words, start, names, answers, audit, settings, clock);
        proposalQueries = new ProposalQueries(proposed, templates, groups, personas);
    }

    /** Invitations as they are made at {@link #clock}. */
    Invitations invitations() {
        Settings settings = new Settings();
        return new Invitations(
                new InvitationRepository(entities),
                repository,
                new People(entities),
                outbox,
                audit,
                settings,
                new SiteSecret(new SecretMark(entities), settings),
                clock);
    }

    /** The room of discussions, with what a test put in {@link #talks} by key; numbers are keys here. */
    final VisitedDiscussions discussions = new VisitedDiscussions() {
        @Override
        public Optional<Visited> byPublicId(long publicId) {
            return byId(publicId);
        }

        @Override
        public Optional<Visited> byId(long id) {
            return Optional.ofNullable(talks.get(id));
        }
    };

    private long welcome(long group, PersonaId persona, String title, String text) {
        welcomed.put(group, persona.value() + " " + title);
        return 123_456_789_012_345L;
    }

    /** Somebody with an account, a confirmed address and a public name. */
    Actor person(String name, SiteRole... roles) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at,"
                        + " sixteen_at, state, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?1, ?1, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(
                        1,
                        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + (++persons > 2 ? persons : "")
                                + "@voorbeeld.example")
                .executeUpdate();
        long person = count("SELECT MAX(id) FROM person");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (FLOOR(1e14 + RAND() * 8e14), ?, ?, TRUE, NOW(6))")
                .setParameter(1, person)
                .setParameter(2, name)
                .executeUpdate();
        for (SiteRole role : roles) {
            entities.createNativeQuery("INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, ?, NOW(6))")
                    .setParameter(1, person)
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
        long persona = count("SELECT MAX(id) FROM persona");
        return new Actor(
                new PersonId(person), new PersonaId(persona), name, Set.of(roles), Set.of(), Map.of(), 1L, null);
    }

    /** The same person with her places as they are in the database now. */
    Actor again(Actor actor) {
        Map<Long, Standing> places = new HashMap<>();
        for (Membership m : entities.createQuery(
                        "SELECT m FROM Membership m WHERE m.personId = :person", Membership.class)
                .setParameter("person", actor.person().value())
                .getResultList()) {
            places.put(m.groupId(), new Standing(m.role().asPlaceRole(), new PersonaId(m.personaId())));
        }
        return new Actor(
                actor.person(), actor.persona(), actor.name(), actor.roles(), Set.of(), places, actor.signIn(), null);
    }

    /** A group with the actor as its facilitator. */
    long group(String slug, GroupKind kind, Joining joining, Actor facilitator) {
        FoundGroup plan = new FoundGroup(slug, "Groep " + slug, kind, joining, null, false, false, "Over iets", null);
        long id = founding.found(Actor.system("test"), plan, NOW);
        founding.enrol(Actor.system("test"), id, facilitator.persona(), MembershipRole.FACILITATOR, NOW);
        return id;
    }

    void enrol(long group, Actor member) {
        founding.enrol(Actor.system("test"), group, member.persona(), MembershipRole.MEMBER, NOW);
    }

    long count(String question) {
        entities.flush();
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }
}
