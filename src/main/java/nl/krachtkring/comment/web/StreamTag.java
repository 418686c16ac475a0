package nl.krachtkring.comment.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.krachtkring.comment.CommentPage;
import nl.krachtkring.comment.CommentRow;
import nl.krachtkring.comment.GesturesMade;
import nl.krachtkring.platform.markup.DrawnTag;
import nl.krachtkring.platform.markup.Markup;

/**
 * {@code kk:stream}: the comments of a stretch with their answers. Drawn here and not in a page, since expressions in fifty rows
 * took half the time of a discussion (decision 11).
 */
public class StreamTag extends DrawnTag {

    @Override
    protected void draw(Markup markup) {
        CommentsView talk = (CommentsView) given("talk");
        if (talk.page().rows().isEmpty()) {
            return;
        }
        Stream stream = new Stream(
                talk, (GesturesMade) given("gestures"), (Set<?>) given("kept"), (StreamMarks) given("marks"));
        markup.html("<ol class=\"stream\">");
        rows(markup, stream, talk.page().rows(), true);
        markup.html("</ol>");
    }

    /** What is drawn: the comments, the gestures on them, the numbers of those the reader keeps (null for visitors), and what the page says of some. */
    private record Stream(CommentsView talk, GesturesMade made, Set<?> kept, StreamMarks marks) {

        Drawn drawn(CommentRow row) {
            boolean chooses = talk.form() == CommentsView.Form.MEMBER && !row.own();
            return new Drawn(
                    row.alone(),
                    talk.mayReply(),
                    talk.news().isNew(row),
                    talk.mayEdit(row),
                    made.alone(row.publicId()),
                    chooses,
                    kept == null ? null : kept.contains(row.publicId()),
                    marks.of(row.publicId()));
        }
    }

    private static void rows(Markup markup, Stream stream, List<CommentRow> rows, boolean parted) {
        int part = 0;
        for (CommentRow row : rows) {
            if (parted) {
                stream.marks().opened(row.part(), part).ifPresent(opened -> part(markup, opened));
                part = row.part();
            }
            if (stream.talk().news().isFirst(row)) {
                markup.html("<li class=\"unread-line\" id=\"nieuw\">")
                        .label("comment.new.line")
                        .html("</li>");
            }
            markup.html("<li class=\"comment\" id=\"reactie-")
                    .number(row.publicId())
                    .html("\">");
            if (row.gone()) {
                markup.html("<p class=\"comment-gone\">").label("comment.gone").html("</p>");
            } else {
                markup.kept(stream.drawn(row), StreamTag::comment);
            }
            answers(markup, stream, row);
            markup.html("</li>\n");
        }
    }

    /** Only a page with a single comment of the first level shows a piece of the answers. */
    private static void answers(Markup markup, Stream stream, CommentRow row) {
        if (row.replies().isEmpty()) {
            return;
        }
        CommentPage.Piece piece = stream.talk().page().piece();
        if (piece.earlier() != null) {
            more(markup, "voor", piece.earlier(), row.publicId(), "comment.answers.earlier");
        }
        markup.html("<ol class=\"replies\">");
        rows(markup, stream, row.replies(), false);
        markup.html("</ol>");
        if (piece.later() != null) {
            more(markup, "vanaf", piece.later(), piece.later(), "comment.answers.later");
        }
    }

    private static void more(Markup markup, String way, long number, long anchor, String label) {
        markup.html("<p class=\"pager\"><a class=\"button button-quiet\" href=\"?")
                .html(way)
                .html("=")
                .number(number)
                .html("#reactie-")
                .number(anchor)
                .html("\">")
                .label(label)
                .html("</a></p>");
    }

    private static void part(Markup markup, StreamMarks.Part part) {
        markup.html("<li class=\"stream-part\" id=\"deel-")
                .number(part.number())
                .html("\"><h3>")
                .icon(part.icon())
                .label(part.key())
                .html("</h3></li>");
    }

    /**
     * All that a comment is drawn from, so that the same reader's next page and everybody else's needn't draw it again.
     *
     * @param row without its answers
     * @param open whether the reader may answer it
     * @param fresh whether it is new for the reader
     * @param editable whether the reader may change it
     * @param made the gestures on it, as the reader sees them
     * @param chooses whether the reader can make some
     * @param kept whether the reader keeps it; null for visitors
     * @param mark what the page says of it and lets the reader do with it
     */
    record Drawn(
            CommentRow row,
            boolean open,
            boolean fresh,
            boolean editable,
            GesturesMade made,
            boolean chooses,
            Boolean kept,
            StreamMarks.Mark mark) {

        /** Written out as that of its row. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Drawn that
                    && open == that.open
                    && fresh == that.fresh
                    && editable == that.editable
                    && chooses == that.chooses
                    && Objects.equals(kept, that.kept)
                    && mark.equals(that.mark)
                    && row.equals(that.row)
                    && made.byText().equals(that.made.byText());
        }

        @Override
        public int hashCode() {
            return Objects.hash(row, open, chooses, kept);
        }
    }

    private static void comment(Markup markup, Drawn drawn) {
        if (drawn.row().author().muted()) {
            markup.html("<details class=\"disclosure\"><summary>")
                    .label("member.mute.folded")
                    .html("</summary>");
            text(markup, drawn);
            markup.html("</details>");
        } else {
            text(markup, drawn);
        }
    }

    private static void text(Markup markup, Drawn drawn) {
        CommentRow row = drawn.row();
        CommentRow.Author author = row.author();
        markup.html("<div class=\"comment-head\">")
                .person(author.name(), author.badge(), author.organisation())
                .html(" ");
        if (drawn.fresh()) {
            markup.html("<span class=\"state state-personal\">")
                    .label("comment.new")
                    .html("</span> ");
        }
        if (drawn.mark().key() != null) {
            markup.html("<span class=\"state state-positive\">")
                    .icon("check")
                    .label(drawn.mark().key())
                    .html("</span> ");
        }
        markup.when(row.at(), "?vanaf=" + row.publicId() + "#reactie-" + row.publicId());
        markup.edited(row.editedAt());
        markup.html("</div><div class=\"comment-text\" dir=\"auto\">")
                .clean(row.html())
                .html("</div>")
                .photos(row.photos());
        GestureButtons.made(markup, drawn.made(), row.publicId());
        actions(markup, drawn);
    }

    private static void actions(Markup markup, Drawn drawn) {
        CommentRow row = drawn.row();
        markup.html("<div class=\"comment-actions\">");
        if (drawn.chooses()) {
            GestureButtons.choice(markup, drawn.made(), row.publicId(), row.publicId());
        }
        if (drawn.open()) {
            markup.html("<a href=\"?op=")
                    .number(row.publicId())
                    .html("#reageer\" rel=\"nofollow\">")
                    .label("comment.answer")
                    .html("</a> <a href=\"?op=")
                    .number(row.publicId())
                    .html("&amp;citaat=ja#reageer\" rel=\"nofollow\">")
                    .label("comment.quote")
                    .html("</a> ");
        }
        StreamMarks.Mark mark = drawn.mark();
        if (mark.parameter() != null) {
            link(markup, "?" + mark.parameter() + "=", row, "#" + mark.parameter(), mark.linkKey());
        }
        if (drawn.kept() != null) {
            keep(markup, row, drawn.kept());
        }
        if (row.author().told()) {
            link(markup, "/wie/", row, "", "member.about.link");
        }
        if (drawn.kept() != null && !row.own() && row.author().isKnown()) {
            link(markup, "/wie/", row, "#naam", row.author().muted() ? "member.mute.undo" : "member.choose");
        }
        if (drawn.editable()) {
            link(markup, "/mijn/bijdragen/", row, "/bewerken", "platform.edit");
        }
        if (row.own()) {
            link(markup, "/mijn/bijdragen/", row, "", "comment.withdraw");
        } else {
            link(markup, "/meld?over=", row, "", "comment.report");
        }
        markup.html("</div>");
    }

    private static void link(Markup markup, String before, CommentRow row, String after, String label) {
        markup.html("<a href=\"")
                .html(before)
                .number(row.publicId())
                .html(after)
                .html("\" rel=\"nofollow\">")
                .label(label)
                .html("</a> ");
    }

    private static void keep(Markup markup, CommentRow row, boolean kept) {
        markup.html("<button type=\"submit\" form=\"bookmark-form\" name=\"bookmark\" value=\"COMMENT-")
                .number(row.publicId())
                .html("\">")
                .label(kept ? "contribution.bookmark.letGo" : "contribution.bookmark.keep")
                .html("</button> ");
    }
}
