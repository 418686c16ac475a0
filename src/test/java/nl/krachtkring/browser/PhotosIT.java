package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import nl.krachtkring.platform.storage.Shots;
import org.junit.jupiter.api.Test;

/** Somebody who speaks for an organisation shows her face there, without script, and bad pictures get a word. */
class PhotosIT extends BrowserTest {

    private static final String KIEZEL = "/organisaties/jeugdhulp-de-kiezel";

    @Test
    void bad_picture_gets_a_word_and_the_rest_stays_then_a_good_one_stands_there() {
        Page page = ownForm(false);
        field(page, "Functie").fill("Gezinswerker op dinsdag");
        refused(page, "bom.png", Shots.bomb(30_000, 30_000), "te veel pixels");
        refused(page, "ook.jpg", Shots.archive(), "verborgen");
        refused(page, "tekening.svg", "<svg xmlns='x'/>".getBytes(StandardCharsets.UTF_8), "SVG");
        refused(page, "groot.jpg", new byte[9 << 20], "te groot");
        assertFits(page);

        choose(page, "ik.jpg", Shots.fromPhone(400, 300, 6));
        field(page, "Wat is er op de foto te zien?").fill("Samira staat bij het raam");
        press(page, "Opslaan");
        Locator photo = page.locator("img.contact-photo");
        assertThat(photo).hasAttribute("alt", "Samira staat bij het raam");
        assertThat(page.getByText("Gezinswerker op dinsdag")).isVisible();
        assertFits(page);
        assertReadable();

        String address = photo.getAttribute("src");
        APIResponse file = open(KIEZEL).request().get(address);
        assertEquals(200, file.status());
        assertEquals("image/jpeg", file.headers().get("content-type"));
        assertEquals("nosniff", file.headers().get("x-content-type-options"));
        assertTrue(file.headers().get("content-security-policy").contains("sandbox"));
        assertTrue(file.headers().get("content-disposition").startsWith("inline"));
        assertFalse(new String(file.body(), StandardCharsets.ISO_8859_1).contains(Shots.CANARY));
        assertEquals(
                304,
                open(KIEZEL)
                        .request()
                        .get(
                                address,
                                RequestOptions.create()
                                        .setHeader(
                                                "If-None-Match", file.headers().get("etag")))
                        .status());
        assertEquals(404, page.request().get("/bestanden/999999999999999").status());
        assertEquals(404, page.request().get("/bestanden/onzin").status());

        page.getByText("Mijn foto en functie").click();
        page.getByLabel("Haal de foto weg").check();
        press(page, "Opslaan");
        assertThat(page.locator("img.contact-photo")).hasCount(0);
        assertEquals(404, open(KIEZEL).request().get(address).status());
    }

    @Test
    void form_of_somebody_else_is_absent_and_files_of_strangers_are_not_read() {
        String own = ownForm(false).url();
        Page other = open("/demo");
        DemoDoor.enter(other, "ouder@demo.example");
        assertEquals(404, other.navigate(own).status());
        Page stranger = open("/");
        FormData form = FormData.create()
                .set("contact", "contact")
                .set("photo", new FilePayload("x.jpg", "image/jpeg", Shots.jpeg(30, 30)));
        RequestOptions sent = RequestOptions.create().setMultipart(form).setHeader("Sec-Fetch-Site", "same-origin");
        assertEquals(403, stranger.request().post("/inloggen", sent).status());
        assertEquals(
                403,
                other.request()
                        .post("/mijn/profiel", RequestOptions.create().setMultipart(form))
                        .status());
    }

    /** The same pages with script, which the checker of accessibility needs. */
    private void assertReadable() {
        Page page = ownForm(true);
        choose(page, "ook.jpg", Shots.archive());
        press(page, "Opslaan");
        assertThat(page.locator("#photo-error")).containsText("verborgen");
        assertAccessible(page);
        screenshot(page, "contactpersoon-fout-360");
        page.navigate(KIEZEL);
        assertAccessible(page);
        screenshot(page, "organisatie-met-foto-360");
        page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        screenshot(page, "organisatie-met-foto-1280");
    }

    private Page ownForm(boolean script) {
        Browser.NewContextOptions options = options(Screen.PHONE).setJavaScriptEnabled(script);
        Page page = open(options, "/demo");
        DemoDoor.enter(page, "professional@demo.example");
        page.navigate(KIEZEL);
        page.getByText("Mijn foto en functie").click();
        return page;
    }

    private static void refused(Page page, String name, byte[] bytes, String word) {
        choose(page, name, bytes);
        press(page, "Opslaan");
        assertThat(page.locator("#photo-error")).containsText(word);
        assertThat(field(page, "Functie")).hasValue("Gezinswerker op dinsdag");
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("#photo").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
