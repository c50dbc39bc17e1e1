package dev.mitra.reseller.policy;

import dev.mitra.reseller.programme.Figures;
import dev.mitra.reseller.programme.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The versions that come with the program, their figures filled in from configuration.
public record ShippedPolicies(List<PolicyVersion> versions) {

    public ShippedPolicies {
        versions = List.copyOf(versions);
    }

    /// @param list `2026-01|2026-01-01` each: name and first day
    /// @throws IllegalStateException when a text is not there
    public static ShippedPolicies read(List<String> list, Figures figures) {
        return new ShippedPolicies(list.stream()
                .map(entry -> entry.strip().split("\\|", 2))
                .map(parts -> version(parts[0], LocalDate.parse(parts[1]), figures))
                .toList());
    }

    private static PolicyVersion version(String name, LocalDate effectiveFrom, Figures figures) {
        var texts = Arrays.stream(Language.values())
                .map(language -> PolicyText.of(language, figures.fill(resource(name, language))))
                .toList();
        return new PolicyVersion(name, effectiveFrom, texts);
    }

    private static String resource(String name, Language language) {
        var path = "policies/%s.%s.md".formatted(name, language.code());
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no policy text " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
