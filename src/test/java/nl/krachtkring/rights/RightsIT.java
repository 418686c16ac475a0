package nl.krachtkring.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import nl.krachtkring.launch.TestPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rights, run on the portal as it is deployed. */
class RightsIT {

    private static final int TRIES = 300;
    private static final long PAUSE = 200_000_000L;
    private static final List<String> OWN_PER_ANSWER = List.of("date", "content-length", "connection");

    /** An act on what the person can read already: the answer says why not. */
    private static final Set<String> EXPLAINED = Set.of("/groepen/proef-open/gesprekken/nieuw");

    private static List<String> addresses;

    @BeforeAll
    static void putTheMarks() throws Exception {
        TestPortal.address();
        addresses = MarkedGroups.put();
        for (int i = 0; i < TRIES; i++) {
            String found = Walk.get(Who.MEMBER, "/zoeken?q=" + Walk.SOUGHT).body();
            if (found.contains(Mark.SECRET_STANDS.word())) {
                return;
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new IllegalStateException("the marked texts never came into the index");
    }

    @ParameterizedTest
    @EnumSource
    void marks_are_seen_by_those_of_the_table_and_by_nobody_else(Who who) throws Exception {
        Map<String, String> seen = Walk.of(who, addresses);
        Set<String> expected = new TreeSet<>();
        for (Mark mark : Mark.values()) {
            if (mark.seenBy().contains(who)) {
                expected.add(mark.word());
            }
            if (mark.status() != null && mark.replySeenBy().contains(who)) {
                expected.add(mark.replyWord());
            }
        }
        assertEquals(expected, new TreeSet<>(seen.keySet()), () -> who + " saw " + seen);
    }

    /** Status, headers and text are those of an address that never was. */
    @ParameterizedTest
    @EnumSource
    void what_is_not_for_somebody_answers_as_if_it_never_was(Who who) throws Exception {
        HttpResponse<String> absent = Walk.get(who, "/nooit-geweest");
        assertEquals(404, absent.statusCode());
        Set<String> differing = new TreeSet<>();
        int refused = 0;
        for (String address : addresses) {
            for (String[] headers : new String[][] {{}, {"Faces-Request", "partial/ajax"}}) {
                HttpResponse<String> answer = Walk.get(who, address, headers);
                if (answer.statusCode() >= 400) {
                    refused++;
                    boolean explained = answer.statusCode() == 403 && EXPLAINED.contains(address);
                    boolean same = answer.statusCode() == 404
                            && answer.body().equals(absent.body())
                            && headers(answer).equals(headers(absent));
                    if (!same && !explained) {
                        differing.add(answer.statusCode() + " " + address);
                    }
                }
            }
        }
        assertEquals(Set.of(), differing);
        assertTrue(refused > 0, "somebody may see everything");
    }

    /** A fellow member of both groups reads everything she can reach; a badge and its organisation would be the only exception. */
    @Test
    void two_names_of_one_person_share_nothing_that_no_third_name_has() throws Exception {
        for (Who who : List.of(Who.OUTSIDER, Who.MEMBER)) {
            Names names = new Names();
            Walk.everywhere(who, addresses, names::read);
            assertTrue(who != Who.MEMBER || names.metBoth(), "the walk passed the names by");
            assertEquals(Map.of(), names.telling(), who::toString);
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        OWN_PER_ANSWER.forEach(headers::remove);
        return headers;
    }
}
