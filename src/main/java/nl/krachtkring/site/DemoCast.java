package nl.krachtkring.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Who and what was loaded so far, by the words that the files use. Lives only while the demo is loaded. */
final class DemoCast {

    private final Instant start;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, PersonaId> names = new HashMap<>();
    private final Map<String, Long> groups = new HashMap<>();
    private final Map<String, Talk> talks = new HashMap<>();
    private final Map<String, Long> meetings = new HashMap<>();

    /**
     * A discussion and its replies.
     *
     * @param group the word of its group
     * @param ref the discussion
     * @param replies in the order of the file
     */
    record Talk(String group, ContributionRef ref, List<ContributionRef> replies) {}

    DemoCast(Instant start) {
        this.start = start;
    }

    Instant before(String ago) {
        return DemoTime.before(start, ago);
    }

    void person(String key, PersonId person, PersonaId name) {
        people.put(key, person);
        names.put(key, name);
    }

    PersonId person(String key) {
        return known(people, key);
    }

    /** The name of somebody in a group: the one chosen there, else the public one. */
    PersonaId name(String group, String key) {
        PersonaId chosen = names.get(group + "/" + key);
        return chosen == null ? known(names, key) : chosen;
    }

    void name(String group, String key, PersonaId name) {
        names.put(group + "/" + key, name);
    }

    void group(String slug, long id) {
        groups.put(slug, id);
    }

    long group(String slug) {
        return known(groups, slug);
    }

    void talk(String title, Talk talk) {
        talks.put(title, talk);
    }

    Talk talk(String title) {
        return known(talks, title);
    }

    void meeting(String title, long number) {
        meetings.put(title, number);
    }

    /** The public number of a meeting. */
    long meeting(String title) {
        return known(meetings, title);
    }

    private static <T> T known(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException("content/demo names " + key + ", which isn't there");
        }
        return found;
    }
}
