package dev.mitra.reseller.policy;

import dev.mitra.reseller.programme.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The policy in one language, as it was published.
///
/// @param markdown with all figures filled in
/// @param sha256 of its UTF-8 bytes, lower-case hex
public record PolicyText(Language language, String markdown, String sha256) {

    public static PolicyText of(Language language, String markdown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(markdown.getBytes(StandardCharsets.UTF_8));
            return new PolicyText(language, markdown, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
