package nl.krachtkring.platform.markup;

/**
 * {@code kk:linkedData}: what search engines read of a page. It is a block of data and no script: browsers ask the policy of a page
 * for what they would run alone, and this is never run.
 */
public class LinkedDataTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        markup.html("<script type=\"application/ld+json\">")
                .clean(inert(text("value")))
                .html("</script>");
    }

    /** JSON in which nothing can end the block; every reader of JSON understands the rest as before. */
    static String inert(String json) {
        return json.replace("<", "\\u003c");
    }
}
