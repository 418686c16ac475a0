package nl.krachtkring.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the demo's caught mail as a script would, waiting until the outbox has been emptied. */
final class CaughtMail {

    private static final int LOOKS = 60;
    private static final long BETWEEN_NANOS = 500_000_000L;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"\\\\]+");

    private CaughtMail() {}

    /**
     * Waits for a mail and gives its text as it stands in {@code /demo/post.json}.
     *
     * @param page any page of the portal
     * @param to the address of its reader
     * @param holding a word that it holds
     * @return the JSON of that mail
     */
    static String await(Page page, String to, String holding) {
        for (int look = 0; look < LOOKS; look++) {
            APIResponse answer = page.request().get("/demo/post.json");
            for (String mail : mails(answer.text())) {
                if (mail.contains("\"" + to + "\"") && mail.contains(holding)) {
                    return mail;
                }
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        throw new AssertionError("no mail for " + to + " that holds " + holding);
    }

    /**
     * The first link in a mail that leads to a part of the portal.
     *
     * @param mail as given by {@link #await}
     * @param path what the address must hold
     * @return the whole address
     */
    static String link(String mail, String path) {
        Matcher links = LINK.matcher(mail);
        while (links.find()) {
            if (links.group().contains(path)) {
                return links.group();
            }
        }
        throw new AssertionError("no link to " + path + " in " + mail);
    }

    private static List<String> mails(String json) {
        return Arrays.asList(json.split("(?=\\{\"to\")"));
    }
}
