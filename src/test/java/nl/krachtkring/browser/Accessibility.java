package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe about a page: the rules of WCAG 2.2 A and AA, and axe's own good practice. */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Those of them that ask for colours alone. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /**
     * Demands zero violations.
     *
     * @param page loaded
     */
    static void check(Page page) {
        check(page, builder(page).withTags(RULES));
    }

    /**
     * Demands that colours are told apart, on a page of which {@link #check(Page)} was demanded in another look.
     *
     * @param page loaded
     */
    static void checkColours(Page page) {
        check(page, builder(page).withRules(COLOURS));
    }

    /**
     * Legacy mode keeps axe from opening a window of its own for pages within the page, which we have none of. It tells of violations
     * alone: to say of each part that is right which it is took longer than to look.
     */
    private static AxeBuilder builder(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void check(Page page, AxeBuilder builder) {
        AxeResults results = builder.analyze();
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
