package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import org.junit.jupiter.api.Test;

/** Somebody wants to hear nothing of a name, a discussion or a group for a while, and nobody else notices. */
class MuteIT extends BrowserTest {

    private static final String FOLDED = "Je hebt deze naam gedempt. Toch lezen";

    @Test
    void name_is_folded_for_one_reader_without_script_and_nobody_else_notices() {
        Page writer = enter(open(Screen.DESKTOP, "/demo"), "ouder2@demo.example");
        String talk = begin(writer, "Wie gaat er mee naar de markt?");
        reply(writer, "Ik neem een tas mee.");
        String seen = writer.locator(".stream").innerHTML();

        Page reader = enter(openWithoutScript(Screen.PHONE, "/demo"), "ouder@demo.example");
        reader.navigate(talk);
        reply(reader, "Ik ga mee.");
        reader.locator(".stream").getByText("Naam volgen of dempen").first().click();
        assertThat(reader.locator("#dempen")).containsText("Niemand anders merkt het.");
        assertFits(reader);
        screenshot(reader, "naam-dempen-360");
        press(reader, "Naam dempen");
        assertThat(reader.getByText("Je hebt deze naam gedempt.").first()).isVisible();

        reader.navigate(talk);
        Locator folded =
                reader.locator(".stream details.disclosure").filter(new Locator.FilterOptions().setHasText(FOLDED));
        assertThat(folded).hasCount(1);
        assertThat(reader.getByText("Ik neem een tas mee.")).isHidden();
        assertThat(reader.getByText("Ik ga mee.")).isVisible();
        assertThat(reader.locator(".opening .comment-text")).isHidden();
        assertFits(reader);
        screenshot(reader, "naam-gedempt-360");
        folded.locator("summary").first().click();
        assertThat(reader.getByText("Ik neem een tas mee.")).isVisible();
        screenshot(reader, "naam-gedempt-gelezen-360");
        reader.navigate("/groepen/oleanderbuurt");
        assertThat(row(reader, "Wie gaat er mee naar de markt?")).not().containsText("Ik hoor het graag.");

        Page other = enter(open(Screen.DESKTOP, "/demo"), "professional@demo.example");
        other.navigate(talk);
        assertThat(other.getByText(FOLDED)).hasCount(0);
        writer.navigate(talk);
        assertThat(writer.getByText(FOLDED)).hasCount(0);
        assertEquals(words(seen), words(writer.locator(".stream > li").first().innerHTML()));

        reader.navigate("/mijn/gedempt");
        assertThat(reader.locator("#namen li")).containsText("Amira K.");
        assertFits(reader);
        screenshot(reader, "gedempt-360");
        press(reader, "Niet meer dempen");
        reader.navigate(talk);
        assertThat(reader.getByText(FOLDED)).hasCount(0);
    }

    @Test
    void muted_discussion_and_group_bring_no_news_until_they_are_heard_again() {
        Page writer = enter(open(Screen.DESKTOP, "/demo"), "ouder2@demo.example");
        String talk = begin(writer, "Stil gesprek over de speeltuin");
        String loud = begin(writer, "Gesprek over de bakker");
        Page reader = enter(open(Screen.DESKTOP, "/demo"), "professional@demo.example");
        reader.navigate(loud);
        press(reader, "Volgen");
        reader.navigate(talk);
        press(reader, "Volgen");
        press(reader, "Dempen");
        assertThat(reader.getByText("Je krijgt geen berichten en geen mail meer over dit gesprek."))
                .isVisible();
        assertThat(reader.locator("#follow-form")).hasCount(0);
        assertAccessible(reader);
        screenshot(reader, "gesprek-gedempt-1280");

        writer.navigate(talk);
        reply(writer, "Niemand hoort dit.");
        writer.navigate(loud);
        reply(writer, "Dit hoort ze wel.");
        assertThat(told(reader, "Gesprek over de bakker").first()).isVisible();
        assertThat(reader.getByText("Stil gesprek over de speeltuin")).hasCount(0);

        reader.navigate("/mijn/gedempt");
        assertThat(reader.locator("#gesprekken")).containsText("Stil gesprek over de speeltuin");
        press(reader, "Niet meer dempen");
        reader.locator("#groepen li")
                .filter(new Locator.FilterOptions().setHasText("Oleanderbuurt"))
                .getByText("Dempen")
                .click();
        assertThat(reader.locator("#groepen")).containsText("Gedempt");
        assertAccessible(reader);
        screenshot(reader, "gedempt-1280");
        writer.navigate(talk);
        reply(writer, "Dit hoort ze ook niet.");
        Page marker = enter(open(Screen.DESKTOP, "/demo"), "ouder@demo.example");
        marker.navigate(talk);
        press(marker, "Volgen");
        writer.navigate(talk);
        reply(writer, "Dit hoort een ander.");
        assertThat(told(marker, "Stil gesprek over de speeltuin").first()).isVisible();
        reader.navigate("/mijn/berichten");
        assertThat(reader.getByText("Stil gesprek over de speeltuin")).hasCount(0);
        reader.navigate("/mijn/gedempt");
        reader.locator("#groepen").getByText("Niet meer dempen").click();
        assertThat(reader.getByText("Je krijgt weer berichten over deze groep."))
                .isVisible();
    }

    @Test
    void member_who_follows_her_group_hears_of_each_new_discussion_until_she_stops() {
        Page reader = enter(open(Screen.PHONE, "/demo"), "professional@demo.example");
        reader.navigate("/groepen/oleanderbuurt");
        press(reader, "Volgen");
        assertThat(reader.getByText("Je volgt deze groep: je hoort van elk nieuw gesprek."))
                .isVisible();
        assertAccessible(reader);
        assertFits(reader);
        screenshot(reader, "groep-gevolgd-360");
        Page writer = enter(open(Screen.DESKTOP, "/demo"), "ouder2@demo.example");
        begin(writer, "Wie heeft er nog een kinderstoel?");
        assertThat(told(reader, "Nieuw gesprek: Wie heeft er nog een kinderstoel?")
                        .first())
                .isVisible();
        reader.navigate("/mijn/gedempt");
        assertAccessible(reader);
        assertFits(reader);
        screenshot(reader, "volgen-en-dempen-360");
        reader.locator("#groepen").getByText("Niet meer volgen").click();
        assertThat(reader.getByText("Je volgt deze groep niet meer.")).isVisible();
        Page visitor = open(Screen.PHONE, "/groepen/oleanderbuurt");
        assertThat(visitor.locator("#follow-group-form")).hasCount(0);
    }

    @Test
    void who_follows_a_name_hears_of_what_begins_under_it_until_she_mutes_it_or_stops() {
        Page writer = enter(open(Screen.DESKTOP, "/demo"), "ouder2@demo.example");
        String talk = begin(writer, "Wie kent een goede fietsenmaker?");
        Page reader = enter(openWithoutScript(Screen.PHONE, "/demo"), "ouder@demo.example");
        reader.navigate(talk);
        reader.locator(".opening").getByText("Naam volgen of dempen").click();
        assertThat(reader.locator("#volgen")).containsText("Niemand anders merkt het.");
        press(reader, "Naam volgen");
        assertThat(reader.getByText("Je volgt deze naam nu.").first()).isVisible();
        assertFits(reader);
        screenshot(reader, "naam-gevolgd-360");

        begin(writer, "Zullen we samen het park in?");
        assertThat(told(reader, "Nieuw gesprek: Zullen we samen het park in?").first())
                .isVisible();
        reader.navigate("/mijn/gedempt");
        assertThat(reader.locator("#namen")).containsText("Namen die je volgt");
        assertThat(reader.locator("#namen li")).containsText("Amira K.");
        assertFits(reader);
        screenshot(reader, "naam-gevolgd-lijst-360");

        String told = tell(writer, "stevig-ouderschap", "Iemand die met ons meekeek.");
        told(reader, "Nieuwe ervaring met:").first().click();
        assertThat(reader.locator(".experience")).containsText("Iemand die met ons meekeek.");
        assertThat(reader.locator("#choose-name")).isVisible();
        assertFits(reader);
        screenshot(reader, "ervaring-naam-volgen-360");

        Page wide = enter(open(Screen.DESKTOP, "/demo"), "ouder@demo.example");
        wide.navigate(told);
        assertAccessible(wide);
        screenshot(wide, "ervaring-naam-volgen-1280");
        wide.navigate(talk);
        screenshot(wide, "gesprek-naam-volgen-1280");
        wide.locator(".opening").getByText("Naam volgen of dempen").click();
        assertThat(wide.locator("#volgen")).containsText("Niet meer volgen");
        assertAccessible(wide);
        screenshot(wide, "naam-gevolgd-1280");
        Page dark = enter(open(options(Screen.PHONE).setColorScheme(ColorScheme.DARK), "/demo"), "ouder@demo.example");
        dark.navigate(wide.url());
        assertAccessible(dark);
        screenshot(dark, "naam-gevolgd-360-donker");
        Page strong = enter(open(options(Screen.DESKTOP).setContrast(Contrast.MORE), "/demo"), "ouder@demo.example");
        strong.navigate("/mijn/gedempt");
        screenshot(strong, "naam-gevolgd-lijst-1280-contrast");
        press(wide, "Naam dempen");
        assertThat(wide.locator("#volgen")).hasCount(0);
        assertAccessible(wide);
        press(wide, "Niet meer dempen");
        press(wide, "Niet meer volgen");
        assertThat(wide.getByText("Je volgt deze naam niet meer.").first()).isVisible();
        wide.navigate("/mijn/gedempt");
        assertThat(wide.locator("#namen")).containsText("Je volgt of dempt geen namen.");
    }

    private static Page enter(Page page, String account) {
        DemoDoor.enter(page, account);
        return page;
    }

    private static String begin(Page page, String title) {
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.getByLabel("Titel", exact()).fill(title);
        page.getByLabel("Bericht", exact()).fill("Ik hoor het graag.");
        press(page, "Plaatsen");
        return page.url().replaceAll("[?#].*", "");
    }

    /** Tells an experience and gives its address. */
    private static String tell(Page page, String method, String words) {
        page.navigate("/werkwijzen/" + method + "/ervaring");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ouder"))
                .check();
        page.getByLabel("Wat hielp", exact()).fill(words);
        press(page, "Ervaring plaatsen");
        Locator told = page.locator(".experience").filter(new Locator.FilterOptions().setHasText(words));
        return told.locator("a[href*='/ervaringen/']")
                .first()
                .getAttribute("href")
                .replaceAll("#.*", "");
    }

    private static void reply(Page page, String text) {
        page.getByLabel("Reactie", exact()).fill(text);
        press(page, "Reactie plaatsen");
    }

    private static Locator row(Page page, String title) {
        return page.locator("#gesprekken li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    /** What can be read, without what was answered to it since. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
