package nl.krachtkring.member.web;

import java.util.stream.Stream;

/** What a person recognises of a device: the browser and the system, never more of what the browser tells. */
final class DeviceWords {

    /** The order matters: most browsers also name those they are like. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"}, {"CriOS", "Chrome"}, {"Chrome", "Chrome"}, {"Safari", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "Mac"},
        {"CrOS", "Chromebook"},
        {"Linux", "Linux"}
    };

    private DeviceWords() {}

    static String of(String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        String words = String.join(
                ", ",
                Stream.of(first(BROWSERS, agent), first(SYSTEMS, agent))
                        .filter(word -> !word.isEmpty())
                        .toList());
        return words.isEmpty() ? "?" : words;
    }

    private static String first(String[][] marks, String agent) {
        return Stream.of(marks)
                .filter(mark -> agent.contains(mark[0]))
                .map(mark -> mark[1])
                .findFirst()
                .orElse("");
    }
}
