package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.group.Arranged;
import nl.krachtkring.group.MeetingPlan;
import nl.krachtkring.group.Meetings;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.FrontMatter;

/** The meetings of the demo, all of them still to come. */
@Singleton
public class DemoMeetings {

    private final Meetings meetings;
    private final Clock clock;

    @Inject
    DemoMeetings(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    void load(List<FrontMatter> rows, DemoCast cast, Actor system) {
        for (FrontMatter row : rows) {
            String slug = row.required("group");
            long persona = cast.name(slug, row.required("by")).value();
            long meeting = meetings.load(system, cast.group(slug), persona, plan(row));
            cast.meeting(row.required("title"), meeting);
            row.texts("coming").forEach(key -> meetings.expect(system, meeting, cast.person(key)));
        }
    }

    private MeetingPlan plan(FrontMatter row) {
        LocalDate day = LocalDate.now(clock.withZone(MeetingPlan.ZONE))
                .plusDays(row.number("inDays").orElseThrow());
        Set<Arranged> arranged = row.texts("arranged").stream()
                .map(word -> Arranged.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new MeetingPlan(
                row.required("title"),
                day.atTime(LocalTime.parse(row.required("from"))),
                day.atTime(LocalTime.parse(row.required("until"))),
                row.required("place"),
                row.optional("about").orElse(null),
                row.number("places").orElse(null),
                arranged,
                row.optional("costs").orElse(null));
    }
}
