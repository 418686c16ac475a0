package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads what somebody tells of herself, as a table. */
class ProfilePolicyTest {

    private static final PersonId WRITER = new PersonId(1);
    private static final long HERE = 5;
    private static final long ELSEWHERE = 6;

    @ParameterizedTest
    @CsvSource({
        // seen by, self, inside here, shares a group, consented, shown
        "NOBODY,  false, true,  true,  true,  false",
        "NOBODY,  true,  true,  true,  true,  false",
        "GROUPS,  false, true,  true,  false, true",
        "GROUPS,  false, true,  true,  true,  true",
        "GROUPS,  false, false, true,  false, false",
        "GROUPS,  false, false, true,  true,  true",
        "GROUPS,  false, false, false, true,  false",
        "GROUPS,  true,  false, false, false, true",
        "READERS, false, true,  true,  false, true",
        "READERS, false, false, false, false, false",
        "READERS, false, false, true,  false, false",
        "READERS, false, false, false, true,  true",
        "READERS, true,  false, false, false, true",
    })
    void fields_are_shown_as_chosen_and_as_the_consent_says(
            SeenBy seenBy, boolean self, boolean here, boolean shares, boolean consented, boolean shown) {
        assertEquals(
                shown,
                ProfilePolicy.maySee(seenBy, new ProfilePolicy.Reading(self, here, shares, consented))
                        .allowed());
    }

    @Test
    void guests_share_no_group_and_a_shared_group_is_one_of_this_name() {
        Set<Long> groups = Set.of(HERE, ELSEWHERE);
        assertEquals(reading(false, true, true), read(Actors.in(2, HERE, PlaceRole.MEMBER), groups));
        assertEquals(reading(false, false, true), read(Actors.in(2, ELSEWHERE, PlaceRole.MEMBER), groups));
        assertEquals(reading(false, false, false), read(Actors.in(2, HERE, PlaceRole.MEMBER), Set.of()));
        assertEquals(
                reading(false, false, false), read(Actors.guest(2, HERE, new Visit(Visit.Kind.DISCUSSION, 9)), groups));
        assertEquals(reading(false, false, false), read(Actor.anonymous(), groups));
        assertEquals(reading(true, true, true), read(Actors.in(1, HERE, PlaceRole.MEMBER), groups));
    }

    private static ProfilePolicy.Reading reading(boolean self, boolean here, boolean shares) {
        return new ProfilePolicy.Reading(self, here, shares, true);
    }

    private static ProfilePolicy.Reading read(Actor actor, Set<Long> groups) {
        ContributionCard card = new ContributionCard(
                new ContributionRef(ContributionKind.DISCUSSION, 9),
                123,
                "Huiswerk",
                "Tekst",
                "Tulp",
                81L,
                "/gesprekken/123",
                new PlaceRef(HERE),
                "Groep",
                Instant.EPOCH,
                ContributionStatus.PUBLISHED);
        return ToldProfiles.reading(actor, card, groups, WRITER, true);
    }
}
