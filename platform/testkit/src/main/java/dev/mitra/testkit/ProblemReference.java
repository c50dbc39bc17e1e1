package dev.mitra.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds a service's problem codes against their texts and their page: every code speaks English and
/// Indonesian, names the same arguments in both, and stands in docs/reference/problems.
public final class ProblemReference {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private ProblemReference() {}

    /// @param service `order-service`, the name of the texts and of the page
    /// @param codes the service's enums of problem codes
    public static void check(String service, Class<?>... codes) {
        var all = Arrays.stream(codes)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        var english = texts(service, "en");
        var indonesian = texts(service, "id");
        var findings = findings(all, english, indonesian);
        if (!findings.isEmpty()) {
            throw new AssertionError("problem texts of " + service + "\n" + String.join("\n", findings));
        }
        var page = ProblemPage.of(service, all, english, indonesian);
        var file = new Reference("problems/" + service + ".md");
        if (Reference.updates()) {
            file.write(page);
        } else if (!file.committed().equals(page)) {
            throw file.stale("");
        }
    }

    private static List<String> findings(List<Enum<?>> codes, Properties english, Properties indonesian) {
        var findings = new ArrayList<String>();
        var known = new TreeSet<String>();
        for (var code : codes) {
            for (var part : List.of(".title", ".detail")) {
                var key = code.name() + part;
                known.add(key);
                var in = english.getProperty(key, "");
                var id = indonesian.getProperty(key, "");
                if (in.isBlank() || id.isBlank()) {
                    findings.add(key + " is missing in " + (in.isBlank() ? "English" : "Indonesian"));
                } else if (!arguments(in).equals(arguments(id))) {
                    findings.add(key + " names other arguments in Indonesian");
                }
            }
        }
        for (var texts : List.of(english, indonesian)) {
            texts.stringPropertyNames().stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> findings.add(key + " belongs to no code"));
        }
        return findings;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Properties texts(String service, String language) {
        var path = "/problems/" + service + "_" + language + ".properties";
        var texts = new Properties();
        try (var stream = ProblemReference.class.getResourceAsStream(path)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
