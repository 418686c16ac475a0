package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModerationPolicyTest {

    private static Actor with(SiteRole... roles) {
        return new Actor(new PersonId(7), new PersonaId(8), "Iemand", Set.of(roles), Set.of(), Map.of(), 1L, null);
    }

    @ParameterizedTest
    @EnumSource(SiteRole.class)
    void queue_is_absent_for_everybody_but_moderators(SiteRole role) {
        boolean moderator = role == SiteRole.MODERATOR;
        assertEquals(moderator, ModerationPolicy.mayOpenQueue(with(role)).allowed());
    }

    @Test
    void queue_is_absent_for_visitors_members_and_the_system() {
        for (Actor actor : new Actor[] {Actor.anonymous(), with(), Actor.system("anything")}) {
            assertEquals(
                    Decision.Kind.ABSENT, ModerationPolicy.mayOpenQueue(actor).kind());
        }
    }

    @ParameterizedTest(name = "{0}, own {1}, decided before {2}, {3}, open {4}: sees {5}, restores {6}")
    @CsvSource({
        "MODERATOR,       false, false, REPORT, true,  ALLOWED, ALLOWED",
        "MODERATOR,       true,  false, REPORT, true,  ABSENT,  ABSENT",
        "MODERATOR,       true,  false, APPEAL, true,  ABSENT,  ABSENT",
        "MODERATOR,       false, true,  APPEAL, true,  ABSENT,  ABSENT",
        "MODERATOR,       false, false, APPEAL, true,  ALLOWED, ALLOWED",
        "MODERATOR,       false, true,  APPEAL, false, ALLOWED, ALLOWED",
        "MODERATOR,       false, true,  REPORT, true,  ALLOWED, ALLOWED",
        "ADMINISTRATOR,   false, false, REPORT, true,  ABSENT,  ABSENT",
        "ADMINISTRATOR,   false, false, APPEAL, true,  ABSENT,  ABSENT",
        "EDITOR,          false, false, REPORT, true,  ABSENT,  ABSENT",
        "PRIVACY_OFFICER, false, false, APPEAL, false, ABSENT,  ABSENT",
    })
    void a_case_is_another_moderators(
            SiteRole role,
            boolean own,
            boolean before,
            ReviewCause cause,
            boolean open,
            Decision.Kind sees,
            Decision.Kind restores) {
        ModerationPolicy.Facts facts = new ModerationPolicy.Facts(own, before, cause, ContributionStatus.HIDDEN, open);
        assertEquals(sees, ModerationPolicy.maySee(with(role), facts).kind());
        assertEquals(
                restores,
                ModerationPolicy.mayDecide(with(role), facts, Act.RESTORE).kind());
    }

    @ParameterizedTest(name = "moderator of {0}, case in {1}: {2}")
    @CsvSource({
        "5,   5,  ALLOWED",
        "5,   6,  ABSENT",
        "5,   ,   ABSENT",
        ",    5,  ABSENT",
    })
    void a_moderator_of_groups_sees_and_decides_what_stands_in_them(Long hers, Long stands, Decision.Kind expected) {
        Actor actor = hers == null ? Actors.moderatorOf(7) : Actors.moderatorOf(7, hers);
        ModerationPolicy.Facts facts = new ModerationPolicy.Facts(
                false, false, Set.of(ReviewCause.REPORT), ContributionStatus.HIDDEN, true, false, stands);
        assertEquals(expected, ModerationPolicy.maySee(actor, facts).kind());
        assertEquals(expected, ModerationPolicy.mayRead(actor, facts).kind());
        assertEquals(
                expected,
                ModerationPolicy.mayDecide(
                                actor,
                                new ModerationPolicy.Facts(
                                        false,
                                        false,
                                        Set.of(ReviewCause.APPEAL),
                                        ContributionStatus.HIDDEN,
                                        true,
                                        false,
                                        stands),
                                Act.RESTORE)
                        .kind());
        assertEquals(hers != null, ModerationPolicy.mayOpenQueue(actor).allowed());
        assertEquals(
                Decision.Kind.ABSENT, ModerationPolicy.mayHandlePages(actor).kind());
        assertEquals(Decision.Kind.ABSENT, MeasurePolicy.mayOpen(actor).kind());
    }

    @ParameterizedTest
    @EnumSource(SiteRole.class)
    void pages_and_all_groups_are_a_site_moderators(SiteRole role) {
        boolean moderator = role == SiteRole.MODERATOR;
        assertEquals(moderator, ModerationPolicy.mayHandlePages(with(role)).allowed());
        assertEquals(
                moderator ? Decision.Kind.ALLOWED : Decision.Kind.ABSENT,
                ModerationPolicy.maySee(
                                with(role),
                                new ModerationPolicy.Facts(
                                        false,
                                        false,
                                        Set.of(ReviewCause.REPORT),
                                        ContributionStatus.HELD,
                                        true,
                                        false,
                                        6L))
                        .kind());
    }

    @ParameterizedTest
    @CsvSource({
        // role, own, behind a door, sees, reads
        "MODERATOR,     false, false, yes,    yes",
        "MODERATOR,     false, true,  yes,    moderation.look.needed",
        "MODERATOR,     true,  false, absent, absent",
        "MODERATOR,     true,  true,  absent, absent",
        "ADMINISTRATOR, false, false, absent, absent",
        "ADMINISTRATOR, false, true,  absent, absent",
    })
    void a_case_behind_a_door_is_read_with_a_reason(
            SiteRole role, boolean own, boolean door, String sees, String reads) {
        ModerationPolicy.Facts facts = new ModerationPolicy.Facts(
                own, false, Set.of(ReviewCause.REPORT), ContributionStatus.HIDDEN, true, door, 5L);
        assertEquals(sees, Decided.words(ModerationPolicy.maySee(with(role), facts)));
        assertEquals(reads, Decided.words(ModerationPolicy.mayRead(with(role), facts)));
    }

    @ParameterizedTest(name = "{0}, {1}, open {2}: {3}")
    @CsvSource({
        "HELD,      GUEST,       true,  APPROVE RETURN SPAM",
        "HELD,      GROUP_CHECK, true,  APPROVE RETURN SPAM",
        "HELD,      APPEAL,      true,  APPROVE RETURN",
        "PUBLISHED, REPORT,      true,  APPROVE HIDE SPAM",
        "PUBLISHED, DANGER,      true,  APPROVE HIDE SPAM",
        "PUBLISHED, EDIT,        true,  APPROVE RETURN HIDE SPAM",
        "PUBLISHED, APPEAL,      true,  RESTORE UPHOLD",
        "PUBLISHED, APPEAL+REPORT, true, RESTORE UPHOLD HIDE",
        "PUBLISHED, APPEAL+DANGER, true, RESTORE UPHOLD HIDE",
        "PUBLISHED, APPEAL+EDIT, true,  APPROVE RETURN HIDE",
        "HIDDEN,    APPEAL+REPORT, true, RESTORE UPHOLD",
        "PUBLISHED, EDIT,        false, ''",
        "HIDDEN,    APPEAL,      true,  RESTORE UPHOLD",
        "RETURNED,  APPEAL,      true,  RESTORE UPHOLD",
        "HIDDEN,    REPORT,      false, RESTORE",
        "SPAM,      GUEST,       false, RESTORE",
        "PUBLISHED, GUEST,       false, ''",
        "WITHDRAWN, GUEST,       true,  ''",
        "ERASED,    REPORT,      true,  ''",
        "DRAFT,     GUEST,       true,  ''",
    })
    void state_and_cause_say_what_can_be_done(ContributionStatus status, String causes, boolean open, String expected) {
        ModerationPolicy.Facts facts =
                new ModerationPolicy.Facts(false, false, causes(causes), status, open, false, null);
        for (Act act : Act.values()) {
            boolean allowed = ModerationPolicy.mayDecide(with(SiteRole.MODERATOR), facts, act)
                    .allowed();
            assertEquals(Set.of(expected.split(" ")).contains(act.name()), allowed, act.name());
        }
    }

    @ParameterizedTest(name = "{0}, {1}, open {2}, decided before {3}: {4}")
    @CsvSource({
        "APPEAL,        PUBLISHED, true,  true,  absent",
        "APPEAL+REPORT, PUBLISHED, true,  true,  HIDE",
        "APPEAL+DANGER, PUBLISHED, true,  true,  HIDE",
        "APPEAL+EDIT,   PUBLISHED, true,  true,  absent",
        "APPEAL+REPORT, HIDDEN,    true,  true,  absent",
        "APPEAL+REPORT, RETURNED,  true,  true,  absent",
        "APPEAL,        HELD,      true,  true,  absent",
        "APPEAL+REPORT, PUBLISHED, true,  false, RESTORE UPHOLD HIDE",
        "REPORT,        PUBLISHED, true,  true,  APPROVE HIDE SPAM",
        "APPEAL,        HIDDEN,    false, true,  RESTORE",
    })
    void who_decided_first_only_protects_while_somebody_else_is_asked_to_look(
            String causes, ContributionStatus status, boolean open, boolean before, String expected) {
        ModerationPolicy.Facts facts =
                new ModerationPolicy.Facts(false, before, causes(causes), status, open, false, null);
        Actor moderator = with(SiteRole.MODERATOR);
        boolean sees = !"absent".equals(expected);
        assertEquals(sees, ModerationPolicy.maySee(moderator, facts).allowed());
        for (Act act : Act.values()) {
            boolean may = sees && Set.of(expected.split(" ")).contains(act.name());
            assertEquals(may, ModerationPolicy.mayDecide(moderator, facts, act).allowed(), act.name());
        }
    }

    @ParameterizedTest(name = "{0}, open {1}, decided before {2}: second {3}, answer {4}")
    @CsvSource({
        "APPEAL, true,  false, true,  true",
        "APPEAL, true,  true,  true,  false",
        "APPEAL, false, false, false, false",
        "REPORT, true,  false, false, false",
    })
    void a_second_look_is_answered_by_who_didn_t_decide_before(
            ReviewCause cause, boolean open, boolean before, boolean second, boolean answer) {
        ModerationPolicy.Facts facts =
                new ModerationPolicy.Facts(false, before, cause, ContributionStatus.PUBLISHED, open);
        assertEquals(second, facts.isSecond());
        assertEquals(answer, facts.isAnswer());
    }

    private static Set<ReviewCause> causes(String joined) {
        return Stream.of(joined.split("\\+")).map(ReviewCause::valueOf).collect(Collectors.toSet());
    }

    @Property
    void nobody_judges_what_she_wrote_herself(
            @ForAll ReviewCause cause, @ForAll ContributionStatus status, @ForAll boolean open, @ForAll Act act) {
        ModerationPolicy.Facts own = new ModerationPolicy.Facts(true, false, cause, status, open);
        assertEquals(
                Decision.Kind.ABSENT,
                ModerationPolicy.mayDecide(with(SiteRole.MODERATOR), own, act).kind());
    }

    @Property
    void a_second_look_is_another_persons(@ForAll ContributionStatus status, @ForAll Act act) {
        ModerationPolicy.Facts again = new ModerationPolicy.Facts(false, true, ReviewCause.APPEAL, status, true);
        assertEquals(
                Decision.Kind.ABSENT,
                ModerationPolicy.mayDecide(with(SiteRole.MODERATOR), again, act).kind());
    }

    @Property
    void other_roles_together_decide_nothing(
            @ForAll ReviewCause cause, @ForAll ContributionStatus status, @ForAll boolean open, @ForAll Act act) {
        Actor others = with(SiteRole.ADMINISTRATOR, SiteRole.EDITOR, SiteRole.PRIVACY_OFFICER);
        ModerationPolicy.Facts facts = new ModerationPolicy.Facts(false, false, cause, status, open);
        assertEquals(
                Decision.Kind.ABSENT,
                ModerationPolicy.mayDecide(others, facts, act).kind());
    }

    @Test
    void only_what_takes_a_text_away_needs_a_stored_reason_and_can_be_appealed() {
        assertTrue(Act.RETURN.needsReason());
        assertTrue(Act.HIDE.needsReason());
        assertFalse(Act.SPAM.needsReason());
        assertTrue(Ruling.HIDDEN.mayBeAppealed());
        assertFalse(Ruling.UPHELD.mayBeAppealed());
        assertFalse(Ruling.OVERTURNED.mayBeAppealed());
    }
}
