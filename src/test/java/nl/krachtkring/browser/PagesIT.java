package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page fits a phone, is accessible in each look, and has its picture taken. */
class PagesIT extends BrowserTest {

    private static final int NARROWEST = 320;

    /** In the other looks everything is asked in each build, but pictures to look at are only taken in the endurance run. */
    private static final boolean PICTURED = Boolean.getBoolean("portal.endurance");

    /** Where people are signed in already, by account. */
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    /** axe asks this no more, but a label whose id stands twice belongs to the wrong thing; what is hidden has no label. */
    private static final String TWICE = "[...document.querySelectorAll('[id]:not([type=hidden])')].map(e => e.id)"
            + ".filter((id, at, all) => all.indexOf(id) !== at)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/welkom",
                "/over",
                "/help",
                "/huisregels",
                "/toegankelijkheid",
                "/privacyverklaring",
                "/toestemmingen/guest-comment/1",
                "/groepen",
                "/groepen/nieuw",
                "/groepen/oleanderbuurt",
                "/groepen/oleanderbuurt/agenda",
                "/uitnodiging/verzonnen",
                "/groepen/ouders-oleander",
                "/werkwijzen",
                "/werkwijzen?situatie=gedrag&toon=lijst",
                "/werkwijzen/vergelijken?met=signs-of-safety&met=home-start&met=triple-p",
                "/werkwijzen/signs-of-safety",
                "/werkwijzen/signs-of-safety/ervaring",
                "/werkwijzen/signs-of-safety/wij-werken-hiermee",
                "/inventarisatie",
                "/inventarisatie?toon=matrix",
                "/inventarisatie?gemeente=Nergens",
                "/inventarisatie/bevestigen?sleutel=onbekend",
                "/artikelen",
                "/artikelen/wat-is-eigen-kracht",
                "/projecten",
                "/projecten/de-grens-van-eigen-kracht",
                "/begrippen",
                "/begrippen/zelfregie",
                "/organisaties",
                "/organisaties?naam=kiezel",
                "/organisaties/jeugdhulp-de-kiezel",
                "/zoeken?q=gezin",
                "/zoeken?q=qqqq",
                "/aanmelden",
                "/inloggen",
                "/inloggen/mailcode",
                "/inloggen/mailcode?verstuurd=ja",
                "/inloggen/link",
                "/inloggen/koppelen",
                "/badge/bevestigen?sleutel=onbekend",
                "/e-mailadres",
                "/wachtwoord-vergeten",
                "/meld",
                "/demo",
                "/demo/post",
                "/bestaat-niet"
            })
    void page_for_everyone_is_accessible_and_fits(String path) {
        look(open(Screen.DESKTOP, path), path);
    }

    @ParameterizedTest
    @CsvSource({
        "ouder@demo.example, /mijn",
        "ouder@demo.example, /mijn/berichten",
        "ouder@demo.example, /mijn/gedempt",
        "ouder@demo.example, /mijn/gesprekken",
        "ouder@demo.example, /mijn/gesprekken?toon=gevolgd",
        "ouder@demo.example, /mijn/bijdragen",
        "ouder@demo.example, /mijn/bewaard",
        "ouder@demo.example, /mijn/deelname",
        "ouder@demo.example, /mijn/citaten",
        "redacteur@demo.example, /redactie",
        "redacteur@demo.example, /redactie/inventarisatie",
        "ouder@demo.example, /mijn/profiel",
        "ouder@demo.example, /mijn/privacy",
        "ouder@demo.example, /mijn/veiligheid",
        "ouder@demo.example, /groepen/oleanderbuurt",
        "ouder@demo.example, /groepen/stille-kring",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw?soort=vraag",
        "professional@demo.example, /groepen/professionals-rijnmond/gesprekken/nieuw?soort=intervisie",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw?soort=begeleider",
        "ouder@demo.example, /groepen/oleanderbuurt/gesprekken/nieuw?soort=peiling",
        "ouder@demo.example, /groepen/nieuw",
        "ouder@demo.example, /groepen/oleanderbuurt/leden",
        "begeleider@demo.example, /groepen/oleanderbuurt",
        "begeleider@demo.example, /groepen/oleanderbuurt/verlaten",
        "begeleider@demo.example, /groepen/oleanderbuurt/afsluiten",
        "begeleider@demo.example, /groepen/oleanderbuurt/uitnodigen",
        "begeleider@demo.example, /groepen/oleanderbuurt/agenda/nieuw",
        "begeleider@demo.example, /groepen/oleanderbuurt/beginteksten",
        "begeleider@demo.example, /groepen/oleanderbuurt/beginteksten/nieuw",
        "professional@demo.example, /werkwijzen/signs-of-safety/ervaring",
        "professional@demo.example, /werkwijzen/signs-of-safety/zo-doen-wij-het/nieuw",
        "professional@demo.example, /werkwijzen/jim/wij-werken-hiermee",
        "professional@demo.example, /werkwijzen/nieuw",
        "professional@demo.example, /werkwijzen/signs-of-safety/verbeteren",
        "professional@demo.example, /mijn/voorstellen",
        "redacteur@demo.example, /organisaties/jeugdhulp-de-kiezel/bewerken",
        "redacteur@demo.example, /organisaties/nieuw",
        "redacteur@demo.example, /werkwijzen/genogram/samenvoegen?naam=e",
        "redacteur@demo.example, /werkwijzen/genogram/samenvoegen?met=home-start",
        "beheerder@demo.example, /mijn/badges",
        "moderator@demo.example, /moderatie",
        "moderator@demo.example, /moderatie/maatregelen",
        "moderator@demo.example, /moderatie/zegels",
        "privacy@demo.example, /moderatie/zegels",
        "ouder2@demo.example, /groepen/ouders-oleander/agenda",
        "ouder2@demo.example, /groepen/ouders-oleander/gasten",
        "professional@demo.example, /mijn",
        "ouder@demo.example, /mijn/besluiten",
        "beheerder@demo.example, /beheer",
        "beheerder@demo.example, /beheer/accounts",
        "beheerder@demo.example, /beheer/instellingen",
        "beheerder@demo.example, /beheer/post"
    })
    void page_for_who_is_signed_in_is_accessible_and_fits(String account, String path) {
        look(open(options(Screen.DESKTOP).setStorageState(signedIn(account)), path), path);
    }

    /** The cookies of somebody who came in by the door; each comes in once for all her pages. */
    private String signedIn(String account) {
        return SIGNED_IN.computeIfAbsent(account, who -> {
            Page page = open(Screen.DESKTOP, "/demo");
            DemoDoor.enter(page, who);
            page.waitForLoadState();
            return page.context().storageState();
        });
    }

    @Test
    void discussion_is_accessible_and_fits() {
        Page page = open(Screen.DESKTOP, "/groepen/oleanderbuurt");
        page.locator("main a[href*='/huiswerk-']").first().click();
        look(page, "/gesprek");
    }

    @Test
    void meeting_is_accessible_and_fits() {
        Page page = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, "begeleider@demo.example");
        page.navigate("/groepen/oleanderbuurt/agenda");
        page.locator("main .meeting a").first().click();
        look(page, "/bijeenkomst");
        page.navigate(page.url().replaceAll("[?#].*", "") + "/wijzigen");
        look(page, "/bijeenkomst-wijzigen");
        page.navigate("/groepen/oleanderbuurt/leden");
        page.locator("main a[href*='/leden/']").first().click();
        look(page, "/lid");
    }

    @Test
    void the_door_of_a_group_is_accessible_and_fits() {
        Page page = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, "ouder@demo.example");
        page.navigate("/groepen/ouders-oleander/gasten");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Ilse Vermeer")))
                .first()
                .click();
        look(page, "/gast-stemming");
        page.navigate("/groepen/ouders-oleander");
        page.locator("main a[href*='/gesprekken/']").last().click();
        page.locator("#guest-propose").click();
        look(page, "/gast-voorstellen");
    }

    @Test
    void meeting_of_a_guest_is_accessible_and_fits() {
        Page page = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, "professional@demo.example");
        page.navigate("/mijn");
        page.locator("main a[href*='/ouders-oleander/agenda/']").first().click();
        look(page, "/bijeenkomst-gast");
    }

    @Test
    void what_somebody_tells_of_herself_is_accessible_and_fits() {
        Page page = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, "professional@demo.example");
        page.navigate("/groepen/oleanderbuurt");
        page.locator("main a[href*='/huiswerk-']").first().click();
        page.navigate(page.locator("main a[href*='/wie/']").first().getAttribute("href"));
        look(page, "/wie");
    }

    @Test
    void contact_person_is_accessible_and_fits() {
        Page page = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, "redacteur@demo.example");
        page.navigate("/organisaties/jeugdhulp-de-kiezel/bewerken");
        page.locator("main a[href*='/contactpersonen/']").first().click();
        look(page, "/contactpersoon");
    }

    /** One page in its looks and at both widths; the look is a cookie, so the page is asked again for each. */
    private void look(Page page, String path) {
        String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=]", "-");
        for (Screen screen : Screen.values()) {
            shown(page, "licht", screen);
            page.reload();
            assertFits(page);
            screenshot(page, name + "-" + screen.width() + "-licht");
            assertAccessible(page);
        }
        assertEquals(List.of(), page.evaluate(TWICE), () -> "ids that stand twice at " + page.url());
        for (String look : List.of("donker", "hoog-contrast")) {
            shown(page, look, Screen.PHONE);
            page.reload();
            // What isn't a matter of colour was asked of the light look.
            Accessibility.checkColours(page);
            for (Screen screen : Screen.values()) {
                shown(page, look, screen);
                assertFits(page);
                if (PICTURED) {
                    screenshot(page, name + "-" + screen.width() + "-" + look);
                }
            }
        }
        page.setViewportSize(NARROWEST, Screen.PHONE.height());
        assertFits(page);
    }

    private void shown(Page page, String look, Screen screen) {
        page.context().addCookies(List.of(new Cookie("weergave", look).setUrl(address())));
        page.setViewportSize(screen.width(), screen.height());
    }

    @Test
    void a_page_is_read_and_left_without_script() {
        Browser.NewContextOptions plain = options(Screen.PHONE).setJavaScriptEnabled(false);
        Page page = open(plain, "/groepen/oleanderbuurt");
        page.locator("main a[href*='/gesprekken/']").first().click();
        assertFits(page);
    }
}
