package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The queue of somebody who is moderator of one group: what stands there, and nothing of the site or other groups. */
class GroupModeratorIT extends BrowserTest {

    private static final String ACCOUNT = "groepsmoderator@demo.example";

    @Test
    void queue_holds_what_waits_in_her_group_alone() {
        Page moderator = open(Screen.PHONE, "/demo");
        DemoDoor.enter(moderator, ACCOUNT);
        moderator.navigate("/moderatie");
        assertThat(moderator.locator(".queue-list").getByText("Telefoon mee naar bed"))
                .isVisible();
        assertThat(moderator.getByText("Mama Soraya")).hasCount(0);
        looked(moderator, "groepsmoderator-360");
        moderator.locator(".queue-list a").first().click();
        assertThat(moderator.locator(".case-text").first()).isVisible();
        looked(moderator, "groepsmoderator-zaak-360");
        for (String elsewhere : new String[] {"/moderatie/zegels", "/moderatie/maatregelen", "/beheer"}) {
            assertEquals(404, moderator.navigate(elsewhere).status(), elsewhere);
        }
    }

    @Test
    void pages_of_people_and_groups_are_looked_at_in_the_dark_and_with_more_contrast() {
        Page dark = openDark(Screen.PHONE, "/demo");
        Page contrast = openHighContrast(Screen.PHONE, "/demo");
        DemoDoor.enter(dark, ACCOUNT);
        DemoDoor.enter(contrast, ACCOUNT);
        for (String address :
                new String[] {"/moderatie", "/groepen/oleanderbuurt", "/mijn/profiel", "/mijn/bijdragen"}) {
            String name = address.substring(1).replace('/', '-');
            dark.navigate(address);
            looked(dark, name + "-360-donker");
            contrast.navigate(address);
            looked(contrast, name + "-360-contrast");
        }
    }

    private static void looked(Page page, String picture) {
        assertAccessible(page);
        assertFits(page);
        screenshot(page, picture);
    }
}
