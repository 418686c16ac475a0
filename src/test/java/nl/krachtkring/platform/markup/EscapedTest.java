package nl.krachtkring.platform.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class EscapedTest {

    @Test
    void text_that_means_nothing_to_html_stays_itself() {
        String text = "Sofia, Delfshaven – één avond";
        assertSame(text, Escaped.of(text));
    }

    @Test
    void tags_and_quotes_lose_their_meaning() {
        assertEquals(
                "&lt;b onclick=&quot;x&quot; id=&#39;y&#39;&gt; &amp;amp;",
                Escaped.of("<b onclick=\"x\" id='y'> &amp;"));
    }

    @Property(seed = "20261128", tries = 500)
    void a_browser_reads_back_what_was_written(@ForAll String text) {
        String escaped = Escaped.of(text);
        for (String meant : new String[] {"<", ">", "\"", "'"}) {
            assertFalse(escaped.contains(meant));
        }
        assertEquals(text, Parser.unescapeEntities(escaped, true));
    }
}
