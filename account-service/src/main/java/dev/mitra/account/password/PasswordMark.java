package dev.mitra.account.password;

import dev.mitra.kernel.Sha256;
import java.util.Optional;

/// Tells whether a password is still the one that it was, and nothing else of it: a digest of its salted hash.
///
/// @param text empty where there was none
public record PasswordMark(String text) {

    public static PasswordMark of(Optional<PasswordHash> password) {
        return new PasswordMark(password.map(hash -> Sha256.hex(hash.encoded())).orElse(""));
    }
}
