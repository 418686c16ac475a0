package nl.krachtkring.method;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * Tells an experience with a method. Only the perspective and one of the two first answers are required.
 *
 * @param method the name of the method in its address
 * @param perspective as whom
 * @param setting where, and how long
 * @param helped what helped; null when not said
 * @param hindered what didn't; null when not said
 * @param needed what somebody in this position needs for it to work; null when not said
 * @param differently what the writer would do differently; null when not said
 * @param effect what the writer felt it did
 * @param advice whether to advise it to a peer; null when not said
 * @param safety a remark about safety; null when not said
 * @param body anything else; null when not said
 */
public record PlaceExperience(
        String method,

        @NotNull(message = "method.share.perspective.required")
        Perspective perspective,

        @NotNull Setting setting,

        @Size(max = PlaceExperience.ANSWER, message = "method.share.tooLong")
        String helped,

        @Size(max = PlaceExperience.ANSWER, message = "method.share.tooLong")
        String hindered,

        @Size(max = PlaceExperience.ANSWER, message = "method.share.tooLong")
        String needed,

        @Size(max = PlaceExperience.ANSWER, message = "method.share.tooLong")
        String differently,

        @NotNull Effect effect,
        Advice advice,

        @Size(max = PlaceExperience.REMARK, message = "method.share.tooLong")
        String safety,

        @Size(max = PlaceExperience.TEXT, message = "method.share.tooLong")
        String body) {

    /** An answer that says nothing is no answer: nothing is stored for it, and no heading stands above it. */
    public PlaceExperience {
        helped = said(helped);
        hindered = said(hindered);
        needed = said(needed);
        differently = said(differently);
        safety = said(safety);
        body = said(body);
    }

    /**
     * What the annotations of this command say, for answers that come as one text instead of as a command.
     *
     * @throws RuleViolation of the field that doesn't fit
     */
    void requireFit() {
        if (perspective == null) {
            throw new RuleViolation("perspective", "method.share.perspective.required");
        }
        fits("helped", helped, ANSWER);
        fits("hindered", hindered, ANSWER);
        fits("needed", needed, ANSWER);
        fits("differently", differently, ANSWER);
        fits("safety", safety, REMARK);
        fits("body", body, TEXT);
        fits("place", setting.place(), Setting.LINE);
        fits("weeks", setting.weeks(), Setting.MOST);
        fits("contacts", setting.contacts(), Setting.MOST);
        fits("competence", effect.competence(), Effect.MUCH);
        fits("social", effect.social(), Effect.MUCH);
        fits("motivation", effect.motivation(), Effect.MUCH);
        requireAnswer();
    }

    private static void fits(String field, String answer, int longest) {
        if (answer != null && answer.length() > longest) {
            throw new RuleViolation(field, "method.share.tooLong");
        }
    }

    private static void fits(String field, Integer answer, int most) {
        if (answer != null && (answer < 0 || answer > most)) {
            throw new RuleViolation(field, "method.share.number");
        }
    }

    /**
     * One of the two first answers is required.
     *
     * @throws RuleViolation of field {@code helped} when neither was given
     */
    void requireAnswer() {
        if (helped == null && hindered == null) {
            throw new RuleViolation("helped", "method.share.answer.required");
        }
    }

    private static String said(String answer) {
        String text = Typed.text(answer);
        return text.isEmpty() ? null : text;
    }

    /** Characters of one answer at most. */
    static final int ANSWER = 2000;

    /** Characters of a remark at most. */
    static final int REMARK = 1000;

    /** Characters of the free text at most. */
    static final int TEXT = 5000;

    /**
     * In what circumstances.
     *
     * @param situation key of a situation; null when not said
     * @param age age of the child; null when not said
     * @param place where; null when not said
     * @param weeks how long in weeks; null when not said
     * @param contacts how often; null when not said
     */
    public record Setting(
            String situation,
            AgeBand age,

            @Size(max = Setting.LINE, message = "method.share.tooLong")
            String place,

            @Min(value = 0, message = "method.share.number") @Max(value = Setting.MOST, message = "method.share.number")
            Integer weeks,

            @Min(value = 0, message = "method.share.number") @Max(value = Setting.MOST, message = "method.share.number")
            Integer contacts) {

        /** Characters of where at most. */
        static final int LINE = 120;

        /** Weeks or contacts at most: some twenty years of weeks. */
        static final int MOST = 1000;

        /** Nothing said. */
        public static final Setting NONE = new Setting(null, null, null, null, null);
    }

    /**
     * What it did, 0 (nothing felt) to 3 (much), or null when not said.
     *
     * @param competence wat je kunt
     * @param social wie je hebt
     * @param motivation wat je wilt
     */
    public record Effect(
            @Min(0) @Max(Effect.MUCH) Integer competence,
            @Min(0) @Max(Effect.MUCH) Integer social,
            @Min(0) @Max(Effect.MUCH) Integer motivation) {

        /** The highest level. */
        static final int MUCH = 3;

        /** Nothing said. */
        public static final Effect NONE = new Effect(null, null, null);
    }
}
