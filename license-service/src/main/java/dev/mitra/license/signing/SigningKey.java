package dev.mitra.license.signing;

import java.time.Instant;

/// A key that a root has certified. It signs from one instant to another; what it signed holds for ever.
///
/// @param publicKey 32 bytes, base64url
/// @param certificate the root's compact JWS that travels inside everything the key signs
/// @param wrappedKey the private half, sealed by [KeyWrap]
@SuppressWarnings("ArrayRecordComponent") // a sealed box, never compared
public record SigningKey(
        String kid,
        KeyUse use,
        String alg,
        String publicKey,
        String certificate,
        Instant from,
        Instant until,
        byte[] wrappedKey) {

    public boolean signsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
