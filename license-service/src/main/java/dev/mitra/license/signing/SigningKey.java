package dev.mitra.license.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A key that a root has certified. It signs from one instant to another; what it signed holds for ever.
///
/// @param publicKey base64url: 32 bytes for Ed25519, X and Y for ES256
/// @param certificate the root's compact JWS that travels inside everything the key signs
/// @param closedAt from when on it signs no more, whatever its certificate says; null while nothing has replaced it
/// @param keyring where the private half lies
/// @param wrappedKey the private half, sealed by [KeyWrap]; empty when its ring keeps it itself
@SuppressWarnings("ArrayRecordComponent") // a sealed box, never compared
public record SigningKey(
        String kid,
        KeyUse use,
        String alg,
        String publicKey,
        String certificate,
        Instant from,
        Instant until,
        @Nullable Instant closedAt,
        String keyring,
        byte[] wrappedKey) {

    public boolean signsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until) && (closedAt == null || at.isBefore(closedAt));
    }
}
