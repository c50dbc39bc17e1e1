package dev.mitra.license.signing;

/// A key that vouches for issuing keys. Products pin both roots.
///
/// @param publicKey base64url: 32 bytes for Ed25519, X and Y for ES256
/// @param keyring where the private half lies
/// @param wrappedKey the private half, sealed by [KeyWrap]; empty when its ring keeps it itself
@SuppressWarnings("ArrayRecordComponent") // a sealed box, never compared
public record RootKey(String kid, Place place, String alg, String publicKey, String keyring, byte[] wrappedKey) {

    /// The active root certifies; the spare waits until the active one is lost.
    public enum Place {
        ACTIVE,
        SPARE,
        /// Certifies nothing new; products that pin it go on trusting what it has certified.
        RETIRED
    }
}
