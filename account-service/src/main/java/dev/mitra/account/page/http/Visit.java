package dev.mitra.account.page.http;

import dev.mitra.account.person.Language;
import dev.mitra.account.sealing.RandomSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One request of a browser.
///
/// @param form what its forms are bound to: the secret of a cookie
/// @param isNew whether the browser has not brought that cookie
/// @param isForeign whether another site made the browser ask (Fetch Metadata)
/// @param cookies ours, by their plain names
/// @param here where it is, to come back in another language
public record Visit(
        Language language,
        RandomSecret form,
        boolean isNew,
        boolean isForeign,
        Map<String, String> cookies,
        String address,
        String device,
        String here) {

    public Visit {
        cookies = Map.copyOf(cookies);
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /// What a form of ours carries. Another site can make a browser send a form, and cannot know this.
    public String guard() {
        return HexFormat.of().formatHex(new RandomSecret("guard of " + form.text()).hash());
    }

    /// Whether the form that came is one that we gave to this browser.
    public boolean guards(@Nullable String submitted) {
        return submitted != null
                && !isNew
                && !isForeign
                && MessageDigest.isEqual(
                        guard().getBytes(StandardCharsets.UTF_8), submitted.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Visit[" + here + "]";
    }
}
