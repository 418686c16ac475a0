package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who guesses learns nothing and is stopped, and the owner still gets in. */
@Tag("timed")
class GuessingIT extends BrowserTest {

    private static final String PASSWORD = "Samen-sterk-in-2026!";
    private static final String WRONG = "E-mailadres of wachtwoord klopt niet.";
    private static final String STOPPED = "Er is te vaak geprobeerd.";
    private static final int PER_ACCOUNT = 20;
    private static final int PER_NETWORK = 100;
    private static final boolean FULL = Boolean.getBoolean("portal.endurance");
    private static final int PAIRS = FULL ? 500 : 40;
    /** Other work on the machine falls on one of the two now and then: the small form may look again. */
    private static final int ROUNDS = FULL ? 1 : 3;

    private static final double PART = 0.05;
    private static final double NANOS = 2_000_000;

    /** People of the demo that no other test signs in with a password. */
    private static final List<String> KNOWN = List.of(
            "tulp",
            "kees",
            "yasmina",
            "kasia",
            "desiree",
            "murat",
            "moederbeer",
            "opahenk",
            "linda",
            "selma",
            "koffiemelk",
            "ahmad",
            "regenboog",
            "priya",
            "papawest",
            "jay",
            "riet",
            "annelies",
            "tom",
            "ilse",
            "bart",
            "hatice",
            "gerda",
            "esther",
            "ruud");

    @Test
    void twenty_guesses_an_hour_reach_one_account_and_its_owner_gets_in() {
        Stranger owner = new Stranger("127.1.0.1");
        assertEquals(302, password(owner, "wolk@demo.example", PASSWORD).status());
        owner.signOut();
        List<String> answers = new ArrayList<>();
        for (int i = 1; i <= PER_ACCOUNT + 5; i++) {
            answers.add(password(new Stranger("127.1.1." + i), "wolk@demo.example", "geraden " + i)
                    .body());
        }
        assertEquals(PER_ACCOUNT, count(answers, WRONG));
        assertEquals(5, count(answers, STOPPED));
        Stranger rightByChance = new Stranger("127.1.2.1");
        assertTrue(password(rightByChance, "wolk@demo.example", PASSWORD).body().contains(STOPPED));
        assertEquals(302, password(owner, "wolk@demo.example", PASSWORD).status(), "on a device that is known");
        ownerComesInByMail();
    }

    private void ownerComesInByMail() {
        Page page = open("/inloggen/mailcode");
        page.locator("#email").fill("wolk@demo.example");
        page.locator("#mail-code-go").click();
        String mail = CaughtMail.await(page, "wolk@demo.example", "/inloggen/link");
        Page other = open(CaughtMail.link(mail, "/inloggen/link"));
        other.locator("#mail-link-go").click();
        other.waitForURL("**/mijn");
    }

    @Test
    void hundred_guesses_an_hour_come_from_one_network() {
        List<String> answers = new ArrayList<>();
        for (int i = 1; i <= PER_NETWORK + 4; i++) {
            answers.add(password(new Stranger("127.2.0.1"), "nooit" + i + "@demo.example", "geraden")
                    .body());
        }
        assertEquals(PER_NETWORK, count(answers, WRONG));
        assertEquals(4, count(answers, STOPPED));
        String elsewhere = password(new Stranger("127.2.0.2"), "nooit1@demo.example", "geraden")
                .body();
        assertTrue(elsewhere.contains(WRONG));
    }

    @Test
    void answers_have_the_same_status_headers_and_length() {
        Stranger.Answer known = password(new Stranger("127.3.0.1"), "riet@demo.example", "geraden");
        Stranger.Answer unknown = password(new Stranger("127.3.0.2"), "raat@demo.example", "geraden");
        assertAlike(known, unknown);
        assertAlike(
                post("127.3.0.1", "/wachtwoord-vergeten", "forgotten", "riet@demo.example"),
                post("127.3.0.2", "/wachtwoord-vergeten", "forgotten", "raat@demo.example"));
        Stranger one = new Stranger("127.3.0.3");
        Stranger other = new Stranger("127.3.0.4");
        assertAlike(askCode(one, "riet@demo.example"), askCode(other, "raat@demo.example"));
        assertAlike(digits(one), digits(other));
    }

    @Test
    void answers_take_the_same_time() {
        String last = "";
        for (int round = 0; round < ROUNDS; round++) {
            double[] known = new double[PAIRS];
            double[] unknown = new double[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                String name = KNOWN.get((i / PER_ACCOUNT + 2 * round) % KNOWN.size());
                String network = "127.4." + (round * 50 + i / 50) + "." + (i % 50 + 1);
                // Each goes first as often as the other, so that what the first one warms up counts for both.
                boolean knownFirst = i % 2 == 0;
                long first = guess(network, name, knownFirst);
                long second = guess(network, name, !knownFirst);
                known[i] = knownFirst ? first : second;
                unknown[i] = knownFirst ? second : first;
            }
            double difference = Math.abs(median(known) - median(unknown));
            last = "medians of " + median(known) + " and " + median(unknown) + " ns";
            if (difference < Math.max(NANOS, PART * median(known))) {
                return;
            }
        }
        throw new AssertionError(last);
    }

    private static long guess(String network, String name, boolean known) {
        String email = name + (known ? "@demo.example" : "@demo.invalid");
        return password(new Stranger(network), email, "geraden").nanos();
    }

    private static void assertAlike(Stranger.Answer one, Stranger.Answer other) {
        assertEquals(one.status(), other.status());
        assertEquals(one.shape(), other.shape());
        assertEquals(one.header("Location"), other.header("Location"));
        assertEquals(one.body().length(), other.body().length());
    }

    private static Stranger.Answer password(Stranger who, String email, String password) {
        return who.post("/inloggen", "sign-in", "sign-in-go", Map.of("email", email, "password", password));
    }

    private static Stranger.Answer post(String network, String path, String form, String email) {
        return new Stranger(network).post(path, form, form + "-go", Map.of("email", email));
    }

    private static Stranger.Answer askCode(Stranger who, String email) {
        return who.post("/inloggen/mailcode", "mail-code", "mail-code-go", Map.of("email", email));
    }

    private static Stranger.Answer digits(Stranger who) {
        return who.post(
                "/inloggen/mailcode?verstuurd=ja", "mail-code-enter", "mail-code-enter-go", Map.of("code", "000000"));
    }

    private static long count(List<String> answers, String words) {
        return answers.stream().filter(answer -> answer.contains(words)).count();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
