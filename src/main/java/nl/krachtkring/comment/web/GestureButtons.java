package nl.krachtkring.comment.web;

import nl.krachtkring.comment.Gesture;
import nl.krachtkring.comment.GesturesMade;
import nl.krachtkring.platform.markup.Markup;

/** Draws the gestures of one text: in words, never as numbers. The buttons belong to one form for the whole page. */
final class GestureButtons {

    private GestureButtons() {}

    /** What was made, in one quiet line; nothing where nothing was. */
    static void made(Markup markup, GesturesMade made, long text) {
        if (!made.isAny(text)) {
            return;
        }
        markup.html("<ul class=\"meta gestures-made\">");
        for (Gesture gesture : Gesture.values()) {
            GesturesMade.Made one = made.of(text, gesture);
            if (one.own() || one.others()) {
                markup.html("<li>").label("comment.gesture." + gesture.word() + "." + one.words());
                if (!one.names().isEmpty()) {
                    markup.html(" <span translate=\"no\">")
                            .text(String.join(", ", one.names()))
                            .html("</span>");
                }
                markup.html("</li>");
            }
        }
        markup.html("</ul>");
    }

    /** The words to choose from, behind one word; pressed is what the reader made, and pressing again takes it back. */
    static void choice(Markup markup, GesturesMade made, long text, long publicId) {
        markup.html("<details class=\"gestures\"><summary>")
                .label("comment.gesture")
                .html("</summary><div class=\"buttons\">");
        for (Gesture gesture : Gesture.values()) {
            boolean own = made.of(text, gesture).own();
            markup.html("<button type=\"submit\" form=\"gesture-form\" name=\"gesture\" value=\"")
                    .number(publicId)
                    .html("-")
                    .html(gesture.word())
                    .html("\" aria-pressed=\"")
                    .html(own ? "true" : "false")
                    .html("\">");
            if (own) {
                markup.icon("check");
            }
            markup.label("comment.gesture." + gesture.word()).html("</button>");
        }
        markup.html("</div><p class=\"hint\">").label("comment.gesture.who").html("</p></details>");
    }
}
