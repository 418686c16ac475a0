package nl.krachtkring.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Discussions of the demo. */
final class DemoTalks {

    private DemoTalks() {}

    /**
     * Goes to the discussion about homework of the open group, on whatever page of its list it stands: other tests begin discussions there too.
     *
     * @param page the page of the group
     */
    static void openHomework(Page page) {
        Locator talk = page.locator("main a[href*='/huiswerk-']");
        while (talk.count() == 0) {
            page.locator("main .pager a").click();
            page.waitForLoadState();
        }
        talk.first().click();
    }
}
