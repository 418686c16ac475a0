package nl.krachtkring.comment.web;

import java.util.List;
import nl.krachtkring.comment.CommentRow;
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
        markup.html("<ol class=\"stream\">");
        rows(markup, talk, talk.page().rows());
        markup.html("</ol>");
    }

    private static void rows(Markup markup, CommentsView talk, List<CommentRow> rows) {
        for (CommentRow row : rows) {
            if (talk.news().isFirst(row)) {
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
                markup.kept(
                        new Drawn(row.alone(), talk.mayReply(), talk.news().isNew(row), talk.mayEdit(row)),
                        StreamTag::comment);
            }
            if (!row.replies().isEmpty()) {
                markup.html("<ol class=\"replies\">");
                rows(markup, talk, row.replies());
                markup.html("</ol>");
            }
            markup.html("</li>\n");
        }
    }

    /**
     * All that a comment is drawn from, so that the same reader's next page and everybody else's needn't draw it again.
     *
     * @param row without its answers
     * @param open whether the reader may answer it
     * @param fresh whether it is new for the reader
     * @param editable whether the reader may change it
     */
    private record Drawn(CommentRow row, boolean open, boolean fresh, boolean editable) {}

    private static void comment(Markup markup, Drawn drawn) {
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
        markup.when(row.at(), "?vanaf=" + row.publicId() + "#reactie-" + row.publicId());
        markup.edited(row.editedAt());
        markup.html("</div><div class=\"comment-text\" dir=\"auto\">")
                .clean(row.html())
                .html("</div><div class=\"comment-actions\">");
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
        if (author.told()) {
            markup.html("<a href=\"/wie/")
                    .number(row.publicId())
                    .html("\" rel=\"nofollow\">")
                    .label("member.about.link")
                    .html("</a> ");
        }
        if (drawn.editable()) {
            markup.html("<a href=\"/mijn/bijdragen/")
                    .number(row.publicId())
                    .html("/bewerken\" rel=\"nofollow\">")
                    .label("platform.edit")
                    .html("</a> ");
        }
        markup.html(row.own() ? "<a href=\"/mijn/bijdragen/" : "<a href=\"/meld?over=")
                .number(row.publicId())
                .html("\" rel=\"nofollow\">")
                .label(row.own() ? "comment.withdraw" : "comment.report")
                .html("</a></div>");
    }
}
