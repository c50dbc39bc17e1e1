package dev.mitra.account.sealing.app;

import dev.mitra.account.sealing.KeyWrapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals a text so that only we can read or make it: what a browser carries for us between two pages, and secrets
/// at rest. A sealed text opens only for the purpose it was sealed for.
@ApplicationScoped
public class SealText {

    private final KeyWrapping wrapping;

    SealText(@ConfigProperty(name = "mitra.identity.wrapping-key") String wrappingKey) {
        this.wrapping = KeyWrapping.of(wrappingKey).derive("sealed texts");
    }

    /// Safe in URLs and cookies.
    public String seal(String purpose, String text) {
        var sealed = wrapping.wrap(purpose, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// Empty when it is not ours, was changed, or was sealed for something else.
    public Optional<String> open(String purpose, String sealed) {
        try {
            var bytes = wrapping.unwrap(purpose, Base64.getUrlDecoder().decode(sealed));
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }
}
