package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** People let a writer know something without writing: in words, without numbers, by keyboard and without script. */
class GesturesIT extends BrowserTest {

    @Test
    void gesture_is_made_and_taken_back_and_the_writer_alone_reads_whose_it_is() {
        Page writer = enter(Screen.DESKTOP, "ouder2@demo.example");
        writer.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        writer.getByLabel("Titel", exact()).fill("Ons weekend was even lastig");
        writer.getByLabel("Bericht", exact()).fill("Maar het is gelukt.");
        press(writer, "Plaatsen");
        String talk = writer.url().replaceAll("[?#].*", "");
        writer.getByLabel("Reactie", exact()).fill("En nu slapen ze.");
        press(writer, "Reactie plaatsen");
        assertThat(writer.locator(".gestures")).hasCount(0);

        Page phone = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(phone, "ouder@demo.example");
        phone.navigate(talk);
        phone.locator(".stream .gestures summary").click();
        assertFits(phone);
        screenshot(phone, "gebaren-kiezen-360");
        word(phone, "Herkenbaar").click();
        assertThat(phone.locator(".stream .gestures-made")).hasText("Herkenbaar voor jou");
        phone.locator(".opening .gestures summary").click();
        phone.locator(".opening").getByText("Sterkte").click();
        assertThat(phone.locator(".opening .gestures-made")).hasText("Jij wenste sterkte");

        Page other = enter(Screen.DESKTOP, "professional@demo.example");
        other.navigate(talk);
        assertThat(other.locator(".stream .gestures-made")).hasText("Herkenbaar voor anderen");
        Locator more = other.locator(".stream .gestures summary");
        more.focus();
        other.keyboard().press("Enter");
        assertAccessible(other);
        word(other, "Herkenbaar").focus();
        other.keyboard().press("Enter");
        assertThat(other.locator(".stream .gestures-made")).hasText("Herkenbaar voor jou en anderen");
        screenshot(other, "gebaren-1280");

        writer.navigate(talk);
        assertThat(writer.locator(".stream .gestures-made")).containsText("Herkenbaar voor");
        assertThat(writer.locator(".stream .gestures-made [translate=no]")).containsText(",");
        assertThat(writer.locator(".opening .gestures-made")).containsText("Sterkte van");
        assertAccessible(writer);
        assertFits(writer);
        screenshot(writer, "gebaren-schrijver-1280");

        phone.navigate(talk);
        phone.locator(".stream .gestures summary").click();
        assertThat(word(phone, "Herkenbaar")).hasAttribute("aria-pressed", "true");
        word(phone, "Herkenbaar").click();
        assertThat(phone.locator(".stream .gestures-made")).hasText("Herkenbaar voor anderen");
        screenshot(phone, "gebaren-360");

        Page visitor = open(Screen.PHONE, talk.substring(address().length()));
        assertThat(visitor.locator(".gestures, .gestures-made")).hasCount(0);
        Page dark = openDark(Screen.PHONE, "/demo");
        DemoDoor.enter(dark, "ouder@demo.example");
        dark.navigate(talk);
        dark.locator(".stream .gestures summary").click();
        assertAccessible(dark);
        screenshot(dark, "gebaren-360-donker");
    }

    private static Locator word(Page page, String label) {
        return page.locator(".stream")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
