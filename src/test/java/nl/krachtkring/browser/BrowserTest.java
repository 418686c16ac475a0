package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.krachtkring.launch.TestPortal;
import org.junit.jupiter.api.AfterEach;

/**
 * What browser tests have in common: one browser, one portal, and a fresh profile for each page that a test opens.
 *
 * <p>After each test its pages must have been quiet: no error of a script, none that the browser reports (a refused
 * inline script is one) and no answer of 500 or more. A test that provokes one calls {@link #expectTrouble}.
 */
public abstract class BrowserTest {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Else it keeps one process more ready for each page, which no test needs.
            "--renderer-process-limit=1");
    private static final double PATIENCE_MILLIS = 15_000;
    private static final int TRIES = 100;
    private static final long CLOSING_SECONDS = 30;

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();
    private boolean troubleExpected;

    /**
     * The portal's address.
     *
     * @return without a slash at its end
     */
    protected static String address() {
        return TestPortal.address();
    }

    /**
     * A page of a person of their own at 1280 pixels.
     *
     * @param path starts with a slash
     * @return the loaded page
     */
    protected Page open(String path) {
        return open(Screen.DESKTOP, path);
    }

    /**
     * A page of a person of their own.
     *
     * @param screen its size
     * @param path starts with a slash
     * @return the loaded page
     */
    protected Page open(Screen screen, String path) {
        return open(options(screen), path);
    }

    /**
     * A page in dark colours.
     *
     * @param screen its size
     * @param path starts with a slash
     * @return the loaded page
     */
    protected Page openDark(Screen screen, String path) {
        return open(options(screen).setColorScheme(ColorScheme.DARK), path);
    }

    /**
     * A page for a person whose system asks for more contrast.
     *
     * @param screen its size
     * @param path starts with a slash
     * @return the loaded page
     */
    protected Page openHighContrast(Screen screen, String path) {
        return open(options(screen).setContrast(Contrast.MORE), path);
    }

    /**
     * A page in a browser that runs no script.
     *
     * @param screen its size
     * @param path starts with a slash
     * @return the loaded page
     */
    protected Page openWithoutScript(Screen screen, String path) {
        return open(options(screen).setJavaScriptEnabled(false), path);
    }

    /**
     * A page with other options.
     *
     * @param options of the profile; start from {@link #options}
     * @param path starts with a slash
     * @return the loaded page
     */
    protected Page open(Browser.NewContextOptions options, String path) {
        BrowserContext profile = browser().newContext(options);
        profiles.add(profile);
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = profile.newPage();
        watch(page);
        page.navigate(path);
        return page;
    }

    /**
     * The usual options: Dutch, in Amsterdam, without movement.
     *
     * @param screen its size
     * @return to be changed further
     */
    protected static Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL(address())
                .setViewportSize(screen.width(), screen.height())
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    /** This test provokes an error of the server or the browser. */
    protected void expectTrouble() {
        troubleExpected = true;
    }

    /**
     * Demands that axe finds nothing wrong with the page as it is now.
     *
     * @param page loaded
     */
    protected static void assertAccessible(Page page) {
        Accessibility.check(page);
    }

    /**
     * Demands that nobody has to scroll sideways to read the page.
     *
     * @param page loaded
     */
    protected static void assertFits(Page page) {
        // A click may have left the page that was, while the next one is still empty.
        page.waitForLoadState();
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) tooWide).intValue(), () -> page.url() + " is too wide, in pixels");
    }

    /**
     * Keeps a picture of the whole page in {@code target/screenshots}.
     *
     * @param page loaded
     * @param name of the file, without its ending
     */
    protected static void screenshot(Page page, String name) {
        Pictures.keep(page, name);
    }

    /**
     * Goes to somebody's news until she was told something: it is written beside what caused it, a moment later.
     *
     * @param page of who is signed in
     * @param words a part of what she is told
     * @return what holds them; nothing when it didn't come
     */
    protected static Locator told(Page page, String words) {
        Locator found = page.getByText(words);
        for (int i = 0; i < TRIES; i++) {
            page.navigate("/mijn/berichten");
            if (found.count() > 0) {
                return found;
            }
        }
        return found;
    }

    /**
     * Presses a button of the page itself, not of what stands around it, and waits until the page that follows is whole: a
     * click comes back when the next page begins, and what counts its parts then would count too few.
     *
     * @param page loaded
     * @param label the whole word on it; the first one counts
     */
    protected static void press(Page page, String label) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /**
     * Finds a field by its whole label.
     *
     * @return for {@link Page#getByLabel}
     */
    protected static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void watch(Page page) {
        page.onPageError(error -> trouble.add(page.url() + " script: " + error));
        page.onConsoleMessage(message -> {
            // The browser reports each answer of 400 and more as an error; pages refuse on purpose.
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                trouble.add(page.url() + " console: " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                trouble.add(response.url() + " answered " + response.status());
            }
        });
    }

    @AfterEach
    void pages_were_quiet() throws ExecutionException, InterruptedException {
        for (BrowserContext profile : profiles) {
            close(profile);
        }
        profiles.clear();
        if (!troubleExpected) {
            assertEquals(List.of(), trouble, () -> "see also " + TestPortal.log());
        }
    }

    /**
     * A browser that hangs while it closes a profile, which is rare, would hold the build for ever: the next test gets another one. A
     * profile that can't be closed fails its test.
     */
    private static void close(BrowserContext profile) throws ExecutionException, InterruptedException {
        FutureTask<Void> closing = new FutureTask<>(profile::close, null);
        Thread closer = new Thread(closing, "closing");
        closer.setDaemon(true);
        closer.start();
        try {
            closing.get(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.err.println("The browser hung while it closed a profile; the next test starts another one.");
            forget();
        }
    }

    private static synchronized void forget() {
        browser = null;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Path program = new BrowserProgram(System.getProperties(), System.getenv()).find();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser"));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setHeadless(true)
                            .setArgs(FLAGS));
        }
        return browser;
    }
}
