package dev.mitra.reseller.policy.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.reseller.policy.PolicyComparison;
import dev.mitra.reseller.programme.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a version says differently from another.
///
/// @param effectiveFrom first day on which the new version applies
public record PolicyChangesView(
        String from, String to, LocalDate effectiveFrom, String language, List<ChangeView> changes) {

    /// @param section the heading that it stands under
    /// @param before absent when it is new
    /// @param after absent when it is gone
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            String section,
            @Nullable String before,
            @Nullable String after) {}

    static PolicyChangesView of(PolicyComparison comparison, Language language) {
        return new PolicyChangesView(
                comparison.from().name(),
                comparison.to().name(),
                comparison.to().effectiveFrom(),
                language.code(),
                comparison.changes().stream()
                        .map(change -> new ChangeView(change.section(), change.before(), change.after()))
                        .toList());
    }
}
