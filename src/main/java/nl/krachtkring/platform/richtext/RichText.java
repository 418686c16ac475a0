package nl.krachtkring.platform.richtext;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns Markdown into HTML that is safe to show, whoever wrote it. */
@Named("richText")
@Singleton
public class RichText {

    private static final PolicyFactory SHARED = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "h2", "h3", "h4")
            .allowElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private static final PolicyFactory EDITORIAL = SHARED.and(new HtmlPolicyBuilder()
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("id")
            .matching(java.util.regex.Pattern.compile("[a-z0-9-]{1,80}"))
            .onElements("h2", "h3", "h4")
            .toFactory());

    /** Quotes and lists in one another that still fit on a phone; what is deeper stays as it was typed. */
    private static final int DEEPEST = 12;

    private static final List<Extension> LINKS = List.of(AutolinkExtension.create());
    private static final List<Extension> ALL =
            List.of(AutolinkExtension.create(), TablesExtension.create(), HeadingAnchorExtension.create());

    private final Parser memberParser = Parser.builder()
            .extensions(LINKS)
            .maxOpenBlockParsers(DEEPEST)
            .postProcessor(Pictures::linked)
            .build();
    private final HtmlRenderer memberRenderer = HtmlRenderer.builder()
            .extensions(LINKS)
            .escapeHtml(true)
            .softbreak("<br />\n")
            .build();
    private final Parser editorParser =
            Parser.builder().extensions(ALL).postProcessor(Pictures::linked).build();
    private final HtmlRenderer editorRenderer =
            HtmlRenderer.builder().extensions(ALL).escapeHtml(true).build();

    /**
     * What a member or guest wrote; a line break stays a line break.
     *
     * @param markdown the text as typed
     * @return sanitised HTML
     */
    public String html(String markdown) {
        return SHARED.sanitize(memberRenderer.render(memberParser.parse(markdown)));
    }

    /** A picture of elsewhere would tell its host who reads: it becomes a link, and its words stay. */
    private static final class Pictures extends AbstractVisitor {

        static Node linked(Node document) {
            document.accept(new Pictures());
            return document;
        }

        @Override
        public void visit(Image picture) {
            visitChildren(picture);
            Link link = new Link(picture.getDestination(), picture.getTitle());
            while (picture.getFirstChild() != null) {
                link.appendChild(picture.getFirstChild());
            }
            picture.insertAfter(link);
            picture.unlink();
        }
    }

    /**
     * What an editor wrote: also tables and headings with an anchor.
     *
     * @param markdown the text
     * @return sanitised HTML
     */
    public String editorial(String markdown) {
        return EDITORIAL.sanitize(editorRenderer.render(editorParser.parse(markdown)));
    }

    /**
     * The words alone.
     *
     * @param markdown the text
     * @return the text without mark-up, in one line
     */
    public String plain(String markdown) {
        Node node = editorParser.parse(markdown);
        return Jsoup.parse(editorRenderer.render(node)).text();
    }

    /**
     * The beginning of a text.
     *
     * @param markdown the text
     * @param length at most so many characters, an ellipsis not counted
     * @return the first words, cut between words
     */
    public String excerpt(String markdown, int length) {
        String words = plain(markdown);
        if (words.length() <= length) {
            return words;
        }
        int cut = words.lastIndexOf(' ', length);
        return words.substring(0, cut > 0 ? cut : length) + "…";
    }
}
