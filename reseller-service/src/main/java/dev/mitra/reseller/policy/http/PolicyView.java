package dev.mitra.reseller.policy.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.programme.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A policy version in one language.
///
/// @param sha256 of the Markdown text's UTF-8 bytes; it is named when the policy is accepted
/// @param inForce whether it applies today
/// @param markdown absent in lists
/// @param path its stable public address
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyView(
        String version,
        LocalDate effectiveFrom,
        boolean inForce,
        String language,
        String sha256,
        String path,
        @Nullable String markdown) {

    static PolicyView line(PolicyVersion version, boolean inForce, Language language) {
        return of(version, inForce, language, null);
    }

    static PolicyView whole(PolicyVersion version, boolean inForce, Language language) {
        return of(version, inForce, language, version.in(language).markdown());
    }

    private static PolicyView of(PolicyVersion version, boolean inForce, Language language, @Nullable String markdown) {
        return new PolicyView(
                version.name(),
                version.effectiveFrom(),
                inForce,
                language.code(),
                version.in(language).sha256(),
                "/v1/policies/%s?lang=%s".formatted(version.name(), language.code()),
                markdown);
    }
}
