package dev.mitra.license.signing;

/// A key that vouches for issuing keys. Products pin both roots.
///
/// @param publicKey 32 bytes, base64url
/// @param wrappedKey the private half, sealed by [KeyWrap]
@SuppressWarnings("ArrayRecordComponent") // a sealed box, never compared
public record RootKey(String kid, Place place, String alg, String publicKey, byte[] wrappedKey) {

    /// The active root certifies; the spare waits until the active one is lost.
    public enum Place {
        ACTIVE,
        SPARE
    }
}
