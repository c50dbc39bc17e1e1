package dev.mitra.license.eula;

import dev.mitra.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
            return new Eula(version, language, new String(bytes, StandardCharsets.UTF_8), Sha256.hex(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
