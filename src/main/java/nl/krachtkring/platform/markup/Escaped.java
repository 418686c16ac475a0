package nl.krachtkring.platform.markup;

/** Text as HTML shows it, between tags and inside the quotes of an attribute. */
final class Escaped {

    private static final int ROOM = 32;

    private Escaped() {}

    /** The same text where nothing in it means anything to HTML. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replacement(text.charAt(i)) != null) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int first) {
        StringBuilder escaped = new StringBuilder(text.length() + ROOM).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String replacement = replacement(text.charAt(i));
            if (replacement == null) {
                escaped.append(text.charAt(i));
            } else {
                escaped.append(replacement);
            }
        }
        return escaped.toString();
    }

    private static String replacement(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
