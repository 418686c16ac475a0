package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.Pauses;
import nl.krachtkring.member.People;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.settings.Settings;

/** Imposes and ends silences and suspensions, each with its statement of reasons (DSA article 17). */
@Singleton
public class Measures {

    private static final int LONGEST_DAYS = 365;
    private static final int SHORTEST_WORDS = 20;

    private final MeasureRepository measures;
    private final MeasureLinks links;
    private final Reasons reasons;
    private final Pauses pauses;
    private final People people;
    private final Personas personas;
    private final Outbox outbox;
    private final Bundles bundles;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Measures(
            MeasureRepository measures,
            MeasureLinks links,
            Reasons reasons,
            Pauses pauses,
            People people,
            Personas personas,
            Outbox outbox,
            Bundles bundles,
            Settings settings,
            AuditTrail audit,
            Clock clock) {
        this.measures = measures;
        this.links = links;
        this.reasons = reasons;
        this.pauses = pauses;
        this.people = people;
        this.personas = personas;
        this.outbox = outbox;
        this.bundles = bundles;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Imposes a measure, which works at once, and tells the person.
     *
     * @param actor a moderator or an administrator
     * @param persona about whom, by the name under which she was judged
     * @param wish what, why and until when
     * @return its number
     * @throws RuleViolation of field {@code measureReason}, {@code facts} or {@code until}
     * @throws Conflict when one of the kind runs already
     */
    @Transactional
    public long impose(Actor actor, PersonaId persona, ImposeMeasure wish) {
        PersonId person = personas.personOf(persona).orElseThrow(NotFound::new);
        boolean last = wish.kind() == MeasureKind.SUSPENSION && !pauses.leavesAnAdministrator(person);
        Access.require(MeasurePolicy.mayImpose(
                actor, wish.kind(), new MeasurePolicy.Subject(person, pauses.isStaff(person), last)));
        Contact contact = people.contact(person).orElseThrow(NotFound::new);
        StatementOfReasons.Grounds grounds = grounds(contact.language(), wish);
        Instant now = clock.instant();
        Instant until = until(wish.until(), now);
        requireNone(person, persona, wish.kind());
        Measure measure = new Measure(person, persona, wish.kind(), now, until);
        try {
            measures.add(measure);
        } catch (PersistenceException e) {
            throw already(e);
        }
        measures.add(new StatementOfReasons(measure, wish.kind().ruling(), grounds, actor.person(), now));
        work(person, wish.kind());
        record(actor, wish.kind().ruling(), measure, grounds.code());
        tell(contact, "moderation.mail.measure", settings.baseUrl() + links.path(measure));
        return measure.publicId();
    }

    /**
     * Ends a measure before its time.
     *
     * @param actor who might impose it
     * @param publicId its number
     * @param words why; may be empty
     * @throws Conflict when it has ended
     */
    @Transactional
    public void lift(Actor actor, long publicId, String words) {
        Access.require(MeasurePolicy.mayOpen(actor));
        Measure measure = measures.alone(publicId).orElseThrow(NotFound::new);
        Access.require(
                MeasurePolicy.mayLift(actor, measure.kind(), measure.person().equals(actor.person())));
        if (!measure.runs(clock.instant())) {
            throw new Conflict("moderation.measure.late");
        }
        follow(actor, measure, Ruling.LIFTED, words);
        free(measure);
        record(actor, Ruling.LIFTED, measure, null);
        tellOver(measure);
    }

    /** Writes what follows the first statement; it rests on the same rule. */
    void follow(Actor actor, Measure measure, Ruling ruling, String words) {
        String said = words == null ? "" : words.strip();
        if (said.length() > Judgement.LONGEST_WORDS) {
            throw new RuleViolation("facts", "moderation.error.wordsLong", Judgement.LONGEST_WORDS);
        }
        Locale language =
                people.contact(measure.person()).map(Contact::language).orElse(Bundles.DUTCH);
        String facts = bundles.text(
                language, "moderation.measure.facts." + ruling.name().toLowerCase(Locale.ROOT));
        StatementOfReasons.Grounds first = measures.first(measure).grounds();
        StatementOfReasons.Grounds grounds = new StatementOfReasons.Grounds(
                first.code(), first.rule(), said.isEmpty() ? facts : facts + "\n\n" + said);
        measures.add(new StatementOfReasons(measure, ruling, grounds, actor.person(), clock.instant()));
    }

    /** Ends it, and lets the person write or come in again. */
    void free(Measure measure) {
        measure.end(clock.instant());
        work(measure.person(), measure.kind());
    }

    /** Makes what runs work: until the last of a kind ends, whichever name it was decided about. */
    private void work(PersonId person, MeasureKind kind) {
        Optional<Instant> until = measures.runningOf(person).stream()
                .filter(measure -> measure.kind() == kind && measure.runs(clock.instant()))
                .map(Measure::endsAt)
                .max(Comparator.naturalOrder());
        if (kind == MeasureKind.SILENCE) {
            until.ifPresentOrElse(end -> pauses.silence(person, end), () -> pauses.endSilence(person));
        } else {
            until.ifPresentOrElse(end -> pauses.suspend(person, end), () -> pauses.endSuspension(person));
        }
    }

    void record(Actor actor, Ruling ruling, Measure measure, String reason) {
        String act = "moderation.measure-" + ruling.name().toLowerCase(Locale.ROOT);
        audit.record(actor, act, "measure", measure.id(), reason);
    }

    void tellOver(Measure measure) {
        people.contact(measure.person())
                .ifPresent(to -> tell(to, "moderation.mail.measureOver", settings.baseUrl() + links.path(measure)));
    }

    /**
     * Puts away what is over, and tells whom it was about; doing it twice is doing it once.
     *
     * @return how many ended
     */
    @Transactional
    public int endDue() {
        List<Measure> due = measures.due(clock.instant());
        due.forEach(measure -> {
            free(measure);
            tellOver(measure);
        });
        pauses.endDue();
        return due.size();
    }

    private void requireNone(PersonId person, PersonaId persona, MeasureKind kind) {
        for (Measure running : measures.runningOf(person)) {
            boolean same = running.kind() == kind && running.persona() == persona.value();
            if (same && running.runs(clock.instant())) {
                throw new Conflict("moderation.measure.already");
            }
            if (same) {
                running.end(clock.instant());
            }
        }
    }

    private static Conflict already(PersistenceException cause) {
        Conflict conflict = new Conflict("moderation.measure.already");
        conflict.addSuppressed(cause);
        return conflict;
    }

    private StatementOfReasons.Grounds grounds(Locale language, ImposeMeasure wish) {
        Reason reason = reasons.find(language, wish.reasonCode())
                .orElseThrow(() -> new RuleViolation("measureReason", "moderation.error.reason"));
        if (wish.words().length() < SHORTEST_WORDS) {
            throw new RuleViolation("facts", "moderation.measure.facts.short", SHORTEST_WORDS);
        }
        if (wish.words().length() > Judgement.LONGEST_WORDS) {
            throw new RuleViolation("facts", "moderation.error.wordsLong", Judgement.LONGEST_WORDS);
        }
        return new StatementOfReasons.Grounds(reason.code(), reason.rule(), wish.words());
    }

    /** The end of the last day. */
    private static Instant until(LocalDate last, Instant now) {
        LocalDate today = DutchTime.day(now);
        if (last == null || !last.isAfter(today) || last.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new RuleViolation("until", "moderation.measure.until.wrong");
        }
        return last.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
    }

    private void tell(Contact to, String template, String address) {
        List<String> values = List.of(address, settings.getName());
        outbox.queue(to.mail(template, values));
    }
}
