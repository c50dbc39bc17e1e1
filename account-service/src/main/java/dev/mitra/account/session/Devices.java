package dev.mitra.account.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells people which browser it was, from what browsers say of themselves. A guess, and no more is needed.
public final class Devices {

    private static final Map<String, String> BROWSERS =
            ordered("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private static final int LONGEST_WORD = 20;

    private Devices() {}

    /// `Firefox, Linux`. What is known of neither is shortened to a word that no mail client makes a link of.
    public static String name(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        if (browser.isEmpty() && system.isEmpty()) {
            var word = userAgent.split("[^A-Za-z0-9]", 2)[0];
            return word.isEmpty() ? "?" : word.substring(0, Math.min(word.length(), LONGEST_WORD));
        }
        return Stream.of(browser, system).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
