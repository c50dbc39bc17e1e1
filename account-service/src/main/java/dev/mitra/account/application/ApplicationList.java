package dev.mitra.account.application;

import dev.mitra.account.sealing.RandomSecret;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads applications as the environment names them:
/// `id|name|secret|redirect,redirect|logout,logout|scope scope|consent`, several separated by `;`. An empty secret
/// makes a public client; the last field is `ask` or `none`.
public record ApplicationList(List<Application> applications) {

    private static final int FIELDS = 7;
    private static final int SHORTEST_SECRET = 24;
    private static final String DEMO = "demo-";

    public ApplicationList {
        applications = List.copyOf(applications);
    }

    /// @param production refuses short secrets, those of the demo, and plain http anywhere but on the own machine
    /// @throws IllegalArgumentException naming the entry by its number, never by its secret
    public static ApplicationList parse(String text, boolean production) {
        var entries = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        var read = new LinkedHashMap<String, Application>();
        for (int i = 0; i < entries.size(); i++) {
            var application = entry(entries.get(i).split("\\|", -1), i + 1, production);
            if (read.putIfAbsent(application.id(), application) != null) {
                throw refused(i + 1, "an id of its own");
            }
        }
        return new ApplicationList(List.copyOf(read.values()));
    }

    private static Application entry(String[] fields, int number, boolean production) {
        if (fields.length != FIELDS) {
            throw refused(number, "seven fields separated by |");
        }
        if (!fields[0].matches("[a-z][a-z0-9-]{1,40}")) {
            throw refused(number, "an id of small letters first");
        }
        var secret = fields[2].strip();
        if (!secret.isEmpty() && production && (secret.startsWith(DEMO) || secret.length() < SHORTEST_SECRET)) {
            throw refused(number, "a secret of at least 24 random characters, not the demo's");
        }
        var redirects = addresses(fields[3], number, production);
        if (redirects.isEmpty()) {
            throw refused(number, "at least one redirect address");
        }
        return new Application(
                fields[0],
                fields[1].strip(),
                secret.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Application.SecretHash(new RandomSecret(secret).hash())),
                redirects,
                addresses(fields[4], number, production),
                words(fields[5], " "),
                consent(fields[6].strip(), number));
    }

    private static boolean consent(String text, int number) {
        if (!text.equals("ask") && !text.equals("none")) {
            throw refused(number, "ask or none last");
        }
        return text.equals("ask");
    }

    private static Set<String> addresses(String text, int number, boolean production) {
        var addresses = words(text, ",");
        for (var address : addresses) {
            var uri = URI.create(address);
            boolean own = Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(uri.getHost()));
            boolean plain = "http".equals(uri.getScheme()) && production && !own;
            if (!uri.isAbsolute() || uri.getFragment() != null || plain) {
                throw refused(number, "absolute https addresses without a fragment");
            }
        }
        return addresses;
    }

    private static Set<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static IllegalArgumentException refused(int number, String wanted) {
        return new IllegalArgumentException("mitra.applications, entry " + number + ": expected " + wanted);
    }
}
