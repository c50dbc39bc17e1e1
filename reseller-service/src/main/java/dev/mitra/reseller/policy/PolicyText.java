package dev.mitra.reseller.policy;

import dev.mitra.kernel.Sha256;
import dev.mitra.reseller.programme.Language;

/// The policy in one language, as it was published.
///
/// @param markdown with all figures filled in
/// @param sha256 of its UTF-8 bytes, lower-case hex
public record PolicyText(Language language, String markdown, String sha256) {

    public static PolicyText of(Language language, String markdown) {
        return new PolicyText(language, markdown, Sha256.hex(markdown));
    }
}
