package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.discussion.StartingTexts;
import nl.krachtkring.discussion.WriteStartingText;
import nl.krachtkring.group.FoundGroup;
import nl.krachtkring.group.GroupFounding;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.group.MembershipRole;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.FrontMatter;

/** The groups of the demo and who is in them, some under another name. */
@Singleton
public class DemoGroups {

    private static final String FOUNDED = "120d";
    private static final String JOINED = "90d";

    private final GroupFounding founding;
    private final Personas personas;
    private final StartingTexts starts;

    @Inject
    DemoGroups(GroupFounding founding, Personas personas, StartingTexts starts) {
        this.founding = founding;
        this.personas = personas;
        this.starts = starts;
    }

    void load(List<FrontMatter> groups, DemoCast cast, Actor system) {
        for (FrontMatter group : groups) {
            String slug = group.required("slug");
            long id = founding.found(system, plan(group), cast.before(FOUNDED));
            cast.group(slug, id);
            for (String key : group.texts("facilitators")) {
                founding.enrol(system, id, cast.name(slug, key), MembershipRole.FACILITATOR, cast.before(FOUNDED));
            }
            for (FrontMatter start : group.groups("starts")) {
                starts.load(system, id, new WriteStartingText(start.required("name"), start.required("text")));
            }
            Instant joined = cast.before(JOINED);
            for (FrontMatter member : group.groups("members")) {
                enrol(slug, member, joined, cast, system);
            }
        }
    }

    private void enrol(String slug, FrontMatter member, Instant joined, DemoCast cast, Actor system) {
        String key = member.required("key");
        member.optional("name").ifPresent(name -> cast.name(slug, key, personas.create(cast.person(key), name)));
        founding.enrol(system, cast.group(slug), cast.name(slug, key), MembershipRole.MEMBER, joined);
    }

    private static FoundGroup plan(FrontMatter group) {
        return new FoundGroup(
                group.required("slug"),
                group.required("name"),
                GroupKind.valueOf(group.required("kind").toUpperCase(Locale.ROOT)),
                Joining.valueOf(group.required("joining").toUpperCase(Locale.ROOT)),
                group.optional("question").orElse(null),
                "true".equals(group.required("parents")),
                false,
                group.required("summary"),
                group.optional("rules").orElse(null));
    }
}
