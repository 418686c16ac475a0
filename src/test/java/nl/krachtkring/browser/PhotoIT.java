package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.krachtkring.platform.storage.Shots;
import org.junit.jupiter.api.Test;

/** {@code Foto toevoegen} in the editor: with and without script, refused without loss, and read by those who read the text. */
class PhotoIT extends BrowserTest {

    private static final String WORDS = "Een bord met plaatjes voor de ochtend";

    @Test
    void without_script_a_photo_is_added_with_its_words_and_nothing_is_lost_on_the_way() {
        Page phone = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(phone, "ouder@demo.example");
        String talk = discussion(phone, "ouders-oleander", "Hoe ziet jullie ochtend eruit?");
        phone.navigate(talk);
        phone.locator("#text").fill("Zo doen wij het.");
        phone.locator("#photo-begin").click();
        choose(phone, "tekening.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        phone.locator("#photo-add").click();
        assertThat(phone.locator("#photo-error")).containsText("SVG");
        assertThat(phone.locator("#text")).hasValue("Zo doen wij het.");
        choose(phone, "bord.jpg", Shots.fromPhone(2000, 1500, 6));
        phone.locator("#photo-add").click();
        assertThat(phone.locator("#photoWords-error")).containsText("Je foto staat al bij je concept");
        assertThat(phone.locator(".photo-waiting img")).hasCount(1);
        assertFits(phone);
        screenshot(phone, "foto-woorden-ontbreken-360");
        phone.locator("#photoWords").fill(WORDS);
        phone.locator("#photoPeople").selectOption("NOT_ASKED");
        phone.locator("#place").click();
        assertThat(phone.locator("#photoPeople-error")).containsText("Vraag het eerst");
        assertThat(phone.locator("#text")).hasValue("Zo doen wij het.");
        phone.locator("#photoWords").fill(WORDS);
        phone.locator("#photoPeople").selectOption("NOBODY");
        phone.locator("#place").click();
        Locator photo = phone.locator(".stream img.photo");
        assertThat(photo).hasAttribute("alt", WORDS);
        assertThat(photo).hasAttribute("loading", "lazy");
        assertThat(phone.locator(".stream").getByText("Zo doen wij het.")).isVisible();
        assertThat(phone.locator(".photo-waiting img")).hasCount(0);
        assertFits(phone);
        screenshot(phone, "foto-bij-reactie-360");
        onlyReadersSee(phone, talk, photo.getAttribute("src"));
    }

    /** In a closed group: members do, others get the absent page, and it is gone with the reply. */
    private void onlyReadersSee(Page writer, String talk, String address) {
        Page member = open("/demo");
        DemoDoor.enter(member, "ouder2@demo.example");
        APIResponse file = member.request().get(address);
        assertEquals(200, file.status());
        assertEquals("image/jpeg", file.headers().get("content-type"));
        assertTrue(file.headers().get("cache-control").contains("private"));
        assertFalse(new String(file.body(), StandardCharsets.ISO_8859_1).contains(Shots.CANARY));
        member.navigate(talk);
        assertAccessible(member);
        screenshot(member, "foto-bij-reactie-1280");
        assertEquals(404, open("/").request().get(address).status());
        Page outsider = open("/demo");
        DemoDoor.enter(outsider, "professional@demo.example");
        assertEquals(404, outsider.request().get(address).status());
        writer.locator(".stream .comment", new Page.LocatorOptions().setHas(writer.locator("img.photo")))
                .locator("a[href^='/mijn/bijdragen/']:not([href$='/bewerken'])")
                .first()
                .click();
        assertThat(writer.locator("img.photo")).hasCount(1);
        writer.locator("#withdraw").click();
        assertEquals(404, member.request().get(address).status());
    }

    @Test
    void with_script_the_photo_is_made_smaller_before_it_is_sent() {
        Page page = open(Screen.PHONE, "/demo");
        DemoDoor.enter(page, "ouder2@demo.example");
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.locator("#title").fill("Onze buurttuin");
        page.locator("#body").fill("Kijk eens wat er groeit.");
        page.onFileChooser(
                chooser -> chooser.setFiles(new FilePayload("tuin.png", "image/png", Shots.png(3000, 2000))));
        page.locator("#photo-begin").click();
        assertThat(page.locator("#photo-shown canvas")).isVisible();
        page.locator("#photoWords").fill("Bonen en een zonnebloem");
        page.locator("#photoPeople").selectOption("NOBODY");
        assertAccessible(page);
        assertFits(page);
        screenshot(page, "foto-gekozen-360");
        page.locator("#send").click();
        Locator photo = page.locator(".opening img.photo");
        assertThat(photo).isVisible();
        assertEquals("420", photo.getAttribute("width"));
        assertEquals("280", photo.getAttribute("height"));
        assertAccessible(page);
        screenshot(page, "foto-bij-gesprek-360");
        Page visitor = open(
                Screen.DESKTOP,
                page.url().replaceAll("[?#].*", "").substring(address().length()));
        assertThat(visitor.locator(".opening img.photo")).isVisible();
        screenshot(visitor, "foto-bij-gesprek-1280");
    }

    private static String discussion(Page page, String group, String title) {
        page.navigate("/groepen/" + group + "/gesprekken/nieuw");
        page.locator("#title").fill(title);
        page.locator("#body").fill("Vertel eens.");
        page.locator("#send").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
        return page.url().replaceAll("[?#].*", "");
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("#photo").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
    }
}
