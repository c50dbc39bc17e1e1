package dev.mitra.reseller.policy;

import dev.mitra.reseller.programme.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One version of the Reseller Policy; its texts never change (R9.2).
///
/// @param name stands in its public address: `2026-01`
/// @param effectiveFrom first day it applies, in the vendor's zone
/// @param texts one per language
public record PolicyVersion(String name, LocalDate effectiveFrom, List<PolicyText> texts) {

    public PolicyVersion {
        texts = texts.stream()
                .sorted(Comparator.comparing(PolicyText::language))
                .toList();
        for (var language : Language.values()) {
            if (texts.stream().noneMatch(text -> text.language() == language)) {
                throw new IllegalArgumentException("policy " + name + " has no text in " + language);
            }
        }
    }

    /// The same, applying from this day on at the earliest.
    public PolicyVersion notBefore(LocalDate day) {
        return effectiveFrom.isBefore(day) ? new PolicyVersion(name, day, texts) : this;
    }

    public PolicyText in(Language language) {
        return texts.stream()
                .filter(text -> text.language() == language)
                .findFirst()
                .orElseThrow();
    }

    /// The text that has this hash, and so the language in which it was read.
    public Optional<PolicyText> withHash(String sha256) {
        return texts.stream().filter(text -> text.sha256().equals(sha256)).findFirst();
    }
}
