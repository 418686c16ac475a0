package nl.krachtkring.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that is for everyone fits a phone, is accessible in each look, and has its picture taken; so do some that are found by walking. */
class PagesIT extends LooksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/welkom",
                "/over",
                "/help",
                "/huisregels",
                "/huisregels/1",
                "/toegankelijkheid",
                "/privacyverklaring",
                "/toestemmingen/guest-comment/1",
                "/groepen",
                "/groepen/nieuw",
                "/groepen/oleanderbuurt",
                "/groepen/oleanderbuurt/agenda",
                "/groepen/oleanderbuurt?kies=onderwerp",
                "/gesprekken?onderwerp=werkwijzen/signs-of-safety",
                "/gesprekken?onderwerp=begrippen/verzonnen",
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
        look(open(Screen.PHONE, path), path);
    }

    @Test
    void discussion_is_accessible_and_fits() {
        Page page = open(Screen.DESKTOP, "/groepen/oleanderbuurt");
        DemoTalks.openHomework(page);
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
        DemoTalks.openHomework(page);
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

    @Test
    void a_page_is_read_and_left_without_script() {
        Browser.NewContextOptions plain = options(Screen.PHONE).setJavaScriptEnabled(false);
        Page page = open(plain, "/groepen/oleanderbuurt");
        page.locator("main a[href*='/gesprekken/']").first().click();
        assertFits(page);
    }
}
