package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe about a page: the rules of WCAG 2.2 A and AA, and axe's own good practice. */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /**
     * Demands zero violations.
     *
     * @param page loaded
     */
    static void check(Page page) {
        // Legacy mode keeps axe from opening a window of its own for pages within the page, which we have none of.
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze();
        assertEquals(
                List.of(),
                results.getViolations().stream().map(Accessibility::line).toList(),
                page::url);
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
