package dev.mitra.license.eula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One version of the agreement in one language.
///
/// @param version `2026-01`, never changed once it is public
/// @param text Markdown
/// @param sha256 of the text in UTF-8, lower-case hex
public record Eula(String version, String language, String text, String sha256) {

    /// @throws IllegalStateException when this service ships no such version
    public static Eula shipped(String version, String language) {
        var name = "/eulas/" + version + "_" + language + ".md";
        try (var in = Eula.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            var bytes = in.readAllBytes();
            return new Eula(version, language, new String(bytes, StandardCharsets.UTF_8), sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
