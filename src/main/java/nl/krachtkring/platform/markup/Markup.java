package nl.krachtkring.platform.markup;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.web.Assets;
import nl.krachtkring.platform.web.Avatar;
import nl.krachtkring.platform.web.Dates;

/**
 * Collects a piece of the page that is being drawn. What comes from people goes through {@link #text} and is escaped, but for
 * {@link #clean}, which takes what the sanitiser has made.
 */
public final class Markup {

    private static final int USUAL_SIZE = 256;
    private static final int WEEK = 7;
    /** So many CSS pixels show enough; the whole photo is a tap away. */
    private static final int PHOTO = 420;

    private final StringBuilder drawn = new StringBuilder(USUAL_SIZE);
    private final Messages messages;
    private final Assets assets;
    private final Clock clock;
    private final DrawnPieces pieces;
    private final Locale language;

    private Markup(FacesContext context) {
        messages = (Messages) bean(context, "m");
        assets = (Assets) bean(context, "assets");
        clock = (Clock) bean(context, "clock");
        pieces = (DrawnPieces) bean(context, "drawnPieces");
        language = context.getViewRoot().getLocale();
    }

    /**
     * The markup of the page that is being drawn.
     *
     * @param context of the request
     * @return empty
     */
    public static Markup of(FacesContext context) {
        return new Markup(context);
    }

    /** As a page would ask for it, since that way is the quick one. */
    static Object bean(FacesContext context, String name) {
        ELContext expressions = context.getELContext();
        return context.getApplication().getELResolver().getValue(expressions, null, name);
    }

    /** What was drawn. */
    String whole() {
        return drawn.toString();
    }

    /**
     * Draws a piece, or takes it from when it was drawn before. It is drawn from the record, from labels and from the day alone:
     * a drawing that asked anything else would show one reader what was drawn for another.
     *
     * @param from all that the piece depends on
     * @param drawing a method that has nothing else to ask
     * @param <T> what it draws from
     * @return this
     */
    public <T extends Record> Markup kept(T from, BiConsumer<Markup, T> drawing) {
        DrawnPieces.Key key = new DrawnPieces.Key(from, language, Dates.today(clock.instant()));
        String piece = pieces.find(key);
        if (piece == null) {
            int start = drawn.length();
            drawing.accept(this, from);
            pieces.keep(key, drawn.substring(start));
        } else if (pieces.isCompared()) {
            int start = drawn.length();
            drawing.accept(this, from);
            DrawnPieces.compare(key, piece, drawn.substring(start));
        } else {
            drawn.append(piece);
        }
        return this;
    }

    /**
     * Writes a piece of HTML that stands in the code.
     *
     * @param html nothing in it comes from a person
     * @return this
     */
    public Markup html(String html) {
        drawn.append(html);
        return this;
    }

    /**
     * Writes a text, escaped; also inside the quotes of an attribute.
     *
     * @param text null writes nothing
     * @return this
     */
    public Markup text(String text) {
        if (text != null && !text.isEmpty()) {
            drawn.append(Escaped.of(text));
        }
        return this;
    }

    /**
     * Writes a number as a machine reads it.
     *
     * @param number any
     * @return this
     */
    public Markup number(long number) {
        drawn.append(number);
        return this;
    }

    /**
     * Writes a label in the language of the page.
     *
     * @param key of a message
     * @return this
     */
    public Markup label(String key) {
        return text(messages.get(key));
    }

    /**
     * Writes what the sanitiser has made.
     *
     * @param html from {@code RichText} alone
     * @return this
     */
    public Markup clean(String html) {
        drawn.append(html);
        return this;
    }

    /**
     * Draws an icon; a word stands beside it.
     *
     * @param name its name in {@code icons.svg}
     * @return this
     */
    public Markup icon(String name) {
        return html("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"")
                .html(assets.getIcons())
                .html("#i-")
                .text(name)
                .html("\"></use></svg>");
    }

    /**
     * Draws who it is: a leaf with letters, the name, the badge and its organisation.
     *
     * @param name as shown
     * @param badge key of its message; null or empty without one
     * @param organisation of the badge; null or empty without one
     * @return this
     */
    public Markup person(String name, String badge, String organisation) {
        html("<span class=\"person\"><span class=\"avatar avatar-")
                .number(Avatar.tone(name))
                .html("\" aria-hidden=\"true\" translate=\"no\">")
                .text(Avatar.letters(name))
                .html("</span> <span class=\"person-name\" translate=\"no\">")
                .text(name)
                .html("</span>");
        boolean badged = badge != null && !badge.isEmpty();
        if (badged) {
            html(" <span class=\"badge\">").label(badge);
            if (organisation != null && !organisation.isEmpty()) {
                html(" · ").text(organisation);
            }
            html("</span>");
        }
        return html("</span>");
    }

    /**
     * Draws photos: the small size with its measures, so that nothing jumps, fetched when it comes near, as a link to the whole.
     *
     * @param photos may be empty
     * @return this
     */
    public Markup photos(List<FileView> photos) {
        if (photos.isEmpty()) {
            return this;
        }
        html("<div class=\"buttons photos\">");
        for (FileView photo : photos) {
            html("<a href=\"")
                    .html(photo.getAddress())
                    .html("\"><img class=\"photo\" loading=\"lazy\" decoding=\"async\" src=\"")
                    .html(photo.getSmallAddress())
                    .html("\" width=\"")
                    .number(photo.widthWithin(PHOTO))
                    .html("\" height=\"")
                    .number(photo.heightWithin(PHOTO))
                    .html("\" alt=\"")
                    .text(photo.alternative())
                    .html("\"/></a>");
        }
        return html("</div>");
    }

    /**
     * Draws a day and time, in words and for machines.
     *
     * @param at an instant, day or day with time; null draws an empty one
     * @return this
     */
    public Markup moment(TemporalAccessor at) {
        return html("<time datetime=\"")
                .text(Dates.iso(at))
                .html("\">")
                .text(Dates.moment(at))
                .html("</time>");
    }

    /**
     * Draws a moment as people say it, as a link to what appeared then; the exact time is its tooltip, and stands beside it
     * while the link has the focus or was followed. The words change at midnight only, so that a page stays the same for
     * everyone all day.
     *
     * @param at when
     * @param address where it leads; nothing in it comes from a person
     * @return this
     */
    public Markup when(Instant at, String address) {
        String exact = Dates.moment(at);
        return html("<a class=\"when\" rel=\"nofollow\" href=\"")
                .text(address)
                .html("\" title=\"")
                .text(exact)
                .html("\" data-exact=\"")
                .text(exact)
                .html("\"><time datetime=\"")
                .text(Dates.iso(at))
                .html("\">")
                .text(plain(at))
                .html("</time></a>");
    }

    /**
     * Says that a text was changed by its author, and when in plain words; the exact time is its tooltip and stands for machines.
     *
     * @param at when; null writes nothing
     * @return this
     */
    public Markup edited(Instant at) {
        if (at == null) {
            return this;
        }
        return html(" <span class=\"edited\" title=\"")
                .text(Dates.moment(at))
                .html("\">")
                .label("platform.edited")
                .html(" <time datetime=\"")
                .text(Dates.iso(at))
                .html("\">")
                .text(plain(at))
                .html("</time></span>");
    }

    private String plain(Instant at) {
        long midnights = Dates.midnights(at, clock.instant());
        if (midnights < 0 || midnights >= WEEK) {
            return Dates.day(at);
        }
        if (midnights > 1) {
            return messages.of("platform.when.days", midnights);
        }
        return messages.of(midnights == 0 ? "platform.when.today" : "platform.when.yesterday", Dates.time(at));
    }
}
