package nl.krachtkring.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.krachtkring.launch.TestPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rights, run on the portal as it is deployed. */
@Tag("rights")
class RightsIT {

    private static final int TRIES = 300;
    private static final long PAUSE = 200_000_000L;
    private static final List<String> OWN_PER_ANSWER = List.of("date", "content-length", "connection");

    /** An act on what the person can read already: the answer says why not. */
    private static final Set<String> EXPLAINED = Set.of("/groepen/proef-open/gesprekken/nieuw");

    private static final Set<Gate> FREE =
            EnumSet.of(Gate.EVERYONE, Gate.BEARER, Gate.SIGNED_IN, Gate.DEMO, Gate.REASONED, Gate.DECIDES);

    /** Pages whose object exists only in a story; its own test tries others at the gate. */
    private static final Set<String> ELSEWHERE = new TreeSet<>(Set.of(
            "/groepen/{slug}/agenda/{id}/verslag",
            "/mijn/badges/{id}",
            "/mijn/deelname/nieuw",
            "/mijn/deelname/{id}",
            "/mijn/deelname/{id}/bewijs.pdf",
            "/moderatie/maatregelen/nieuw",
            "/moderatie/maatregelen/{id}",
            "/moderatie/zegels/nieuw",
            "/moderatie/zegels/{id}"));

    /** Whose pages show the buttons that others send. */
    private static final List<Who> OWNERS =
            List.of(Who.FACILITATOR, Who.AUTHOR, Who.MODERATOR, Who.ADMINISTRATOR, Who.EDITOR);

    private static final int PAGES_WITH_BUTTONS = 12;
    private static final long SEED = 20_261_128L;
    private static final int SAMPLED = 3;

    /** One of each name and three of somebody else's. */
    private static final int MAILS = 6;

    /** What an address that never was answers, by person and way of asking. */
    private static final Map<String, HttpResponse<String>> ABSENT = new HashMap<>();

    private static List<Tried> tried;
    private static List<String> addresses;

    @BeforeAll
    static void putTheMarks() throws Exception {
        TestPortal.address();
        tried = MarkedGroups.put();
        addresses = tried.stream().map(Tried::address).toList();
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
            if (mark.titleSeenBy().contains(who)) {
                expected.add(mark.word());
            }
            if (mark.status() != null && mark.seenBy().contains(who)) {
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
                if (answer.statusCode() != Walk.get(who, address).statusCode()) {
                    differing.add(answer.statusCode() + " for a part of " + address);
                }
                if (answer.statusCode() >= 400) {
                    refused++;
                    boolean explained = answer.statusCode() == 403 && isExplained(who, address);
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

    /** Where somebody reads the page, or her own text, a refusal says why. */
    private static boolean isExplained(Who who, String address) {
        return EXPLAINED.contains(address) || isOwnText(who, address);
    }

    /** Its period ended, or it stands no more: its author is told which. */
    private static boolean isOwnText(Who who, String address) {
        return who == Who.AUTHOR && address.matches("/mijn/bijdragen/[0-9]{15}/bewerken");
    }

    /** The gate of each address, at each kind of group and state, opens for those of the list of endpoints. */
    @ParameterizedTest
    @EnumSource
    void pages_open_for_those_of_the_list_of_endpoints(Who who) throws Exception {
        Set<String> differing = new TreeSet<>();
        for (Tried one : tried) {
            HttpResponse<String> answer = Walk.get(who, one.address());
            String elsewhere = answer.headers().firstValue("Location").orElse("");
            boolean told = answer.statusCode() == 403 && isOwnText(who, one.address());
            boolean open = (answer.statusCode() < 400 || told) && !elsewhere.contains("/inloggen");
            boolean sentToSignIn = who.isStranger() && one.address().startsWith("/mijn");
            if (open != (one.opensFor().contains(who) && !sentToSignIn)) {
                differing.add(answer.statusCode() + " " + one.pattern() + " " + one);
            }
        }
        assertEquals("", String.join("\n", differing), who::toString);
    }

    /** A page that asks for a group, an object or a role and isn't tried would be a row without a proof. */
    @Test
    void every_page_with_a_gate_is_tried() {
        Set<String> patterns = tried.stream().map(Tried::pattern).collect(Collectors.toCollection(TreeSet::new));
        Set<String> untried = new TreeSet<>();
        Endpoints.rows().forEach((row, gate) -> {
            String pattern = row.replaceFirst("^page ", "");
            if (row.startsWith("page ") && !FREE.contains(gate) && !patterns.contains(pattern)) {
                untried.add(pattern);
            }
        });
        assertEquals(ELSEWHERE, untried);
    }

    /** Every button of every page is sent by those who can't open the page, as a whole page and as a partial request. */
    @Test
    void what_somebody_cannot_open_she_cannot_send() throws Exception {
        Set<String> differing = new TreeSet<>();
        Set<String> pressed = new TreeSet<>();
        Random chance = new Random(SEED);
        for (Tried one : tried) {
            Who owner =
                    OWNERS.stream().filter(one.opensFor()::contains).findFirst().orElse(null);
            for (Sent sent : owner == null ? List.<Sent>of() : Sent.of(owner, one.address())) {
                pressed.add(one.pattern());
                for (Who who : some(EnumSet.complementOf(EnumSet.copyOf(one.opensFor())), chance)) {
                    refused(who, sent).ifPresent(differing::add);
                }
            }
        }
        assertEquals("", String.join("\n", differing));
        assertTrue(pressed.size() >= PAGES_WITH_BUTTONS, pressed::toString);
    }

    /** Three of them by chance in each build, all in the long run. */
    private static List<Who> some(Set<Who> all, Random chance) {
        List<Who> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, chance);
        return Boolean.getBoolean("portal.endurance") ? mixed : mixed.subList(0, Math.min(SAMPLED, mixed.size()));
    }

    private static Optional<String> refused(Who who, Sent sent) throws Exception {
        for (boolean partial : new boolean[] {false, true}) {
            HttpResponse<String> absent = ABSENT.computeIfAbsent(who + " " + partial, key -> absent(who, partial));
            HttpResponse<String> answer = Walk.post(who, sent, partial);
            boolean toSignIn = who.isStranger()
                    && answer.headers().firstValue("Location").orElse("").contains("/inloggen");
            boolean same = answer.statusCode() == 404
                    && answer.body().equals(absent.body())
                    && headers(answer).equals(headers(absent));
            boolean explained = answer.statusCode() == 403 && isExplained(who, sent.address());
            if (!same && !toSignIn && !explained) {
                return Optional.of(answer.statusCode() + " " + who + " " + sent + (partial ? " partial" : ""));
            }
        }
        return Optional.empty();
    }

    private static HttpResponse<String> absent(Who who, boolean partial) {
        try {
            return Walk.post(who, new Sent("/nooit-geweest", Map.of("form", "form")), partial);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pages and forms that were open before stop with the next request: the row is gone, so the right is. */
    @ParameterizedTest
    @EnumSource
    void a_right_that_ended_is_gone_with_the_next_request_of_an_open_page(Ended ended) throws Exception {
        List<Tried> open = tried.stream()
                .filter(one -> one.opensFor().contains(ended.who()) && !ended.keeps(one))
                .toList();
        List<Sent> forms = new ArrayList<>();
        for (Tried one : open) {
            forms.addAll(Sent.of(ended.who(), one.address()));
        }
        assertTrue(!open.isEmpty() && !forms.isEmpty(), () -> open + " " + forms);
        Set<String> differing = new TreeSet<>();
        ended.begin();
        try {
            HttpResponse<String> absent = Walk.get(ended.who(), "/nooit-geweest");
            for (Tried one : open) {
                for (String[] headers : new String[][] {{}, {"Faces-Request", "partial/ajax"}}) {
                    HttpResponse<String> answer = Walk.get(ended.who(), one.address(), headers);
                    boolean same = answer.statusCode() == 404 && answer.body().equals(absent.body());
                    if (!same && !(answer.statusCode() == 403 && EXPLAINED.contains(one.address()))) {
                        differing.add(answer.statusCode() + " " + one);
                    }
                }
            }
            for (Sent sent : forms) {
                refused(ended.who(), sent).ifPresent(differing::add);
            }
        } finally {
            ended.undo();
        }
        assertEquals("", String.join("\n", differing));
    }

    /** A fellow member of both groups reads everything she can reach, her mail too; a badge and its organisation would be the only exception. */
    @Test
    void two_names_of_one_person_share_nothing_that_no_third_name_has() throws Exception {
        Map<Path, String> mail = MailOfNames.of();
        assertEquals(MAILS, mail.size(), mail::toString);
        for (Who who : List.of(Who.OUTSIDER, Who.MEMBER)) {
            Names names = new Names(MarkedGroups.namesBut(who));
            Walk.everywhere(who, addresses, names::read);
            for (String picture : names.unseenPictures()) {
                names.read(picture, Walk.get(who, picture));
            }
            if (who == Who.MEMBER) {
                for (Map.Entry<Path, String> one : mail.entrySet()) {
                    names.read(one.getValue(), Files.readString(one.getKey()));
                }
            }
            assertTrue(who != Who.MEMBER || names.metBoth(), "the walk passed the names by");
            assertTrue(names.metBesidePages(), "no name stood in a file");
            assertEquals(Set.of(), names.unseenPictures());
            assertEquals(Map.of(), names.telling(), who::toString);
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        OWN_PER_ANSWER.forEach(headers::remove);
        return headers;
    }
}
