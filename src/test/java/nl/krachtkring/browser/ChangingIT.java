package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** People change what they wrote: it is seen that they did, and nothing typed is lost. */
class ChangingIT extends BrowserTest {

    @Test
    void reply_is_changed_on_a_phone_without_script_and_only_its_author_reads_how_it_was() {
        Page phone = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(phone, "ouder@demo.example");
        String talk = discussion(phone, "Wie weet een goede fietsenmaker?");
        phone.getByLabel("Reactie", exact()).fill("Aan de Wilgenlaan zit er een.");
        press(phone, "Reactie plaatsen");
        phone.locator(".stream").getByText("Bewerken").click();
        assertThat(phone.getByLabel("Bericht", exact())).hasValue("Aan de Wilgenlaan zit er een.");
        assertFits(phone);
        screenshot(phone, "bewerken-360");
        phone.getByLabel("Bericht", exact()).fill("");
        press(phone, "Wijziging plaatsen");
        assertThat(phone.locator("#text-error")).isVisible();
        phone.getByLabel("Bericht", exact()).fill("Op het plein zit een **fijne**.");
        press(phone, "Wijziging plaatsen");
        assertThat(phone.locator(".stream .comment-text")).hasText("Op het plein zit een fijne.");
        assertThat(phone.locator(".stream .edited")).containsText("bewerkt vandaag");
        assertFits(phone);
        screenshot(phone, "bewerkt-360");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weghalen"))
                .last()
                .click();
        phone.getByText("Hoe het eerder was").click();
        assertThat(phone.locator("#versies del").first()).containsText("Aan de Wilgenlaan");
        screenshot(phone, "versies-360");

        Page other = enter(Screen.DESKTOP, "ouder2@demo.example");
        other.navigate(talk);
        assertThat(other.locator(".stream .edited")).containsText("bewerkt vandaag");
        assertThat(other.getByText("Bewerken", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        assertThat(other.getByText("Wilgenlaan")).hasCount(0);
        assertAccessible(other);
        other.navigate("/mijn/berichten");
        assertThat(other.getByText("Wilgenlaan")).hasCount(0);
        String own = phone.url().replaceAll("[?#].*", "");
        assertThat(other.locator("main")).not().containsText("Wilgenlaan");
        other.navigate(own + "/bewerken");
        assertThat(other.getByLabel("Bericht", exact())).hasCount(0);
    }

    @Test
    void opening_is_changed_on_two_devices_and_neither_text_is_lost() {
        Page laptop = enter(Screen.DESKTOP, "ouder2@demo.example");
        String talk = discussion(laptop, "Wie wil er mee naar de markt?");
        laptop.locator("#edit-opening").click();
        Page phone = enter(Screen.PHONE, "ouder2@demo.example");
        Page neighbour = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(neighbour, "ouder@demo.example");
        neighbour.navigate(talk);
        neighbour.getByLabel("Reactie", exact()).fill("Ik ga graag mee.");
        phone.navigate(talk);
        phone.locator("#edit-opening").click();
        phone.getByLabel("Titel", exact()).fill("Wie wil er mee naar de braderie?");
        press(phone, "Wijziging plaatsen");
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Wie wil er mee naar de braderie?");
        assertThat(phone.locator(".opening .edited")).isVisible();
        assertAccessible(phone);
        press(neighbour, "Concept opslaan");
        assertThat(neighbour.getByText("Je concept is bewaard.").first()).isVisible();
        assertThat(neighbour.locator("h1")).hasText("Wie wil er mee naar de braderie?");
        assertThat(neighbour.getByLabel("Reactie", exact())).hasValue("Ik ga graag mee.");
        press(neighbour, "Reactie plaatsen");
        assertThat(neighbour.locator(".stream").getByText("Ik ga graag mee.")).isVisible();
        laptop.getByLabel("Bericht", exact()).fill("Vrijdag om negen uur.");
        assertAccessible(laptop);
        press(laptop, "Wijziging plaatsen");
        assertThat(laptop.getByText("Intussen veranderd")).isVisible();
        assertThat(laptop.getByText("Wie wil er mee naar de braderie?").last()).isVisible();
        assertThat(laptop.getByLabel("Bericht", exact())).hasValue("Vrijdag om negen uur.");
        assertAccessible(laptop);
        assertFits(laptop);
        screenshot(laptop, "bewerken-intussen-1280");
        laptop.getByLabel("Titel", exact()).fill("Wie wil er mee naar de braderie?");
        press(laptop, "Wijziging plaatsen");
        assertThat(laptop.locator(".opening .comment-text")).hasText("Vrijdag om negen uur.");
        screenshot(laptop, "bewerkt-1280");
    }

    @Test
    void taken_away_while_somebody_types_the_page_says_so_and_her_words_wait() {
        Page laptop = enter(Screen.DESKTOP, "ouder@demo.example");
        discussion(laptop, "Waar koop je tweedehands jassen?");
        laptop.getByLabel("Reactie", exact()).fill("Bij de kringloop.");
        press(laptop, "Reactie plaatsen");
        laptop.locator(".stream").getByText("Bewerken").click();
        String form = laptop.url();
        Page phone = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(phone, "ouder@demo.example");
        phone.navigate(form.replaceAll("/bewerken.*", ""));
        press(phone, "Weghalen");
        laptop.getByLabel("Bericht", exact()).fill("Bij de kringloop aan de haven.");
        press(laptop, "Wijziging plaatsen");
        assertThat(laptop.getByText("Deze tekst staat er niet meer")).isVisible();
        assertThat(laptop.getByText("Bij de kringloop aan de haven.")).isVisible();
        assertAccessible(laptop);
        screenshot(laptop, "bewerken-weg-1280");
        phone.navigate("/mijn/bijdragen");
        assertThat(phone.locator("#concepten").getByText("Bij de kringloop aan de haven."))
                .isVisible();
    }

    @Test
    void facilitator_says_for_how_long() {
        Page page = enter(Screen.DESKTOP, "begeleider@demo.example");
        page.navigate("/groepen/oleanderbuurt");
        page.getByText("Tekst bewerken").click();
        press(page, "Maak er een week van");
        assertThat(page.getByText("De tijd om te bewerken is veranderd.").first())
                .isVisible();
        page.getByText("Tekst bewerken").click();
        assertThat(page.getByText("Dat kan nu een week lang.")).isVisible();
        assertAccessible(page);
        screenshot(page, "bewerken-termijn-1280");
        press(page, "Maak er een dag van");
    }

    private static String discussion(Page page, String title) {
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.getByLabel("Titel", exact()).fill(title);
        page.getByLabel("Bericht", exact()).fill("Vertel eens.");
        press(page, "Plaatsen");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
        return page.url().replaceAll("[?#].*", "");
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
